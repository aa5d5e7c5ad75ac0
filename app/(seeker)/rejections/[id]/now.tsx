import { v7 as newId } from 'uuid';
import { Form, Submit } from '@/components/form';
import type { Concern, Feedback } from '@/db/feedback/reads';
import type { Rejection } from '@/db/rejections/reads';
import type { FeedbackRequest } from '@/db/requests/reads';
import { KIND_ENDINGS } from '@/lib/episodes/rules';
import { isResting } from '@/lib/episodes/step';
import { kindSentence } from '@/lib/rejections/kind-sentence';
import { dayFromToday, dayIn } from '@/lib/time/days';
import { closeNo, openOldNo, reopenNo, restNow, settleAsking } from '../actions';
import { Ending } from './ending';

interface Given {
  readonly rejection: Rejection;
  readonly request: FeedbackRequest | undefined;
  readonly heard: readonly Feedback[];
  readonly concerns: readonly Concern[];
  readonly now: Date;
  readonly zone: string;
}

/** What can be done now, by where it stands: one thing first, the rest quietly beside it. */
export function Now({ rejection, request, heard, concerns, now, zone }: Given) {
  const { id, episodeId, state } = rejection;
  if (!episodeId || !state) return <Quiet id={id} />;
  const episode = <input type="hidden" name="episodeId" value={episodeId} readOnly />;
  if (state === 'resting' || state === 'reframed') {
    return (
      <Resting
        rejection={rejection}
        rests={isResting({ state, restUntil: rejection.restUntil }, now)}
        isAsked={Boolean(request?.sentAt)}
      />
    );
  }
  if (state === 'asking' && !request?.sentAt) {
    return (
      <section className="step" aria-label="Now">
        <h1>Your question is kept</h1>
        <p>Read it once more, send it your own way, and say so here.</p>
        <div className="acts">
          <a className="btn primary" href={`/rejections/${id}/ask/send`}>
            Send it
          </a>
          <a className="btn quiet" href={`/rejections/${id}/ask`}>
            Change it
          </a>
        </div>
        <NobodyToAsk episodeId={episodeId} />
      </section>
    );
  }
  if (state === 'asking') {
    const since = dayFromToday(dayIn(zone, new Date(request?.sentAt as string)), dayIn(zone, now));
    return (
      <section className="step" aria-label="Now">
        <h1>You asked. That is the win</h1>
        <p>
          Sent {since}. Many employers never give reasons; an answer is a bonus. When something comes back, or
          nothing does, say so here.
        </p>
        <div className="acts">
          <a className="btn primary" href={`/feedback/new?rejection=${id}`}>
            They answered
          </a>
          <Form action={settleAsking} actId={newId()} className="acts">
            {episode}
            <Submit kind="plain" name="as" value="declined">
              They can’t say
            </Submit>
            <Submit kind="plain" name="as" value="no-answer">
              No answer came
            </Submit>
          </Form>
        </div>
      </section>
    );
  }
  if (state === 'answered') {
    const undecided = concerns.filter((concern) => !concern.decision);
    const open = undecided.length;
    const latest = heard.find((one) => one.id === undecided[0]?.feedbackId) ?? heard[0];
    return (
      <section className="step" aria-label="Now">
        <h1>{open > 0 ? 'Decide what to do with it' : 'You have heard them'}</h1>
        <p>
          {open > 0
            ? 'Work on it, aim elsewhere, or set it aside: all of them are respectable.'
            : 'When you have taken from it what is useful, put it away. It can be opened again.'}
        </p>
        <div className="acts">
          {latest && (
            <a
              className={`btn ${open > 0 || concerns.length === 0 ? 'primary' : ''}`}
              href={`/feedback/${latest.id}`}
            >
              {concerns.length === 0 ? 'Look at what they said' : open > 0 ? 'Decide' : 'Look again'}
            </a>
          )}
          <Form action={closeNo} actId={newId()} submit="Close this gently" kind="quiet">
            {episode}
          </Form>
        </div>
      </section>
    );
  }
  if (state === 'closed') {
    return (
      <Ending rejection={rejection} request={request} heard={heard.length > 0}>
        <Form action={reopenNo} actId={newId()} submit="Open it again" kind="quiet">
          {episode}
        </Form>
      </Ending>
    );
  }
  return (
    <Ending rejection={rejection} request={request} heard={heard.length > 0}>
      <Form action={closeNo} actId={newId()} submit="Close this gently" kind="plain">
        {episode}
      </Form>
      {(KIND_ENDINGS as readonly string[]).includes(state) && (
        <a className="btn quiet" href={`/feedback/new?rejection=${id}`}>
          Something came after all
        </a>
      )}
    </Ending>
  );
}

interface AtRest {
  readonly rejection: Rejection;
  readonly rests: boolean;
  /** It was asked about before, closed, and opened again. */
  readonly isAsked: boolean;
}

function Resting({ rejection, rests, isAsked }: AtRest) {
  const { id, state, predetermined, organisation } = rejection;
  const episodeId = rejection.episodeId as string;
  const isFresh = rests && state === 'resting';
  const isThrough = predetermined || (isAsked && state === 'reframed');
  return (
    <section className="step" aria-label="Now">
      <h1>{isFresh ? 'Recorded' : state === 'reframed' ? 'You have looked back' : 'When you are ready'}</h1>
      <p>
        {isFresh
          ? `${kindSentence({ ...rejection, seed: id })} Nothing else is needed today.`
          : predetermined
            ? 'There is little to learn from a place that was promised. You can put it away, or ask all the same.'
            : isThrough
              ? 'You have asked them, and looked back at it. You can put it away.'
              : state === 'reframed'
                ? 'One short question to them may tell you more than a week of guessing. Many never answer; asking well is your part.'
                : `What the ${organisation} no leaves you with is yours to say. Two minutes, and each part may stay empty.`}
      </p>
      <div className="acts">
        {isFresh ? (
          <a className="btn" href="/today">
            Done for today
          </a>
        ) : isThrough ? (
          <Form action={closeNo} actId={newId()} submit="Close this gently">
            <input type="hidden" name="episodeId" value={episodeId} readOnly />
          </Form>
        ) : state === 'reframed' ? (
          <a className="btn primary" href={`/rejections/${id}/ask`}>
            Ask what was missing
          </a>
        ) : (
          <a className="btn primary" href={`/rejections/${id}/reframe`}>
            See what stays yours
          </a>
        )}
      </div>
      <details>
        <summary>{isFresh ? 'Or go on now' : 'Something else'}</summary>
        <div className="acts pb-3">
          {(isFresh || predetermined) && state === 'resting' && (
            <a className="btn" href={`/rejections/${id}/reframe`}>
              See what stays yours
            </a>
          )}
          {!isAsked && (isFresh || predetermined || state === 'resting') && (
            <a className="btn" href={`/rejections/${id}/ask`}>
              Ask what was missing
            </a>
          )}
          <a className="btn" href={`/feedback/new?rejection=${id}`}>
            They told me something
          </a>
          {!isFresh && (
            <Form action={restNow} actId={newId()} className="acts">
              <input type="hidden" name="episodeId" value={episodeId} readOnly />
              <Submit kind="plain" name="until" value="three-days">
                Rest for three days
              </Submit>
            </Form>
          )}
          {(isFresh || !isThrough) && (
            <Form action={closeNo} actId={newId()} submit="Close this gently" kind="plain">
              <input type="hidden" name="episodeId" value={episodeId} readOnly />
            </Form>
          )}
        </div>
        {!isAsked && <NobodyToAsk episodeId={episodeId} />}
      </details>
    </section>
  );
}

const NobodyToAsk = ({ episodeId }: { episodeId: string }) => (
  <Form action={settleAsking} actId={newId()} className="pb-2">
    <input type="hidden" name="episodeId" value={episodeId} readOnly />
    <Submit kind="quiet" name="as" value="nobody-to-ask">
      There is nobody to ask
    </Submit>
  </Form>
);

/** An old or imported one: kept, and nothing asked of anybody unless they want to. */
const Quiet = ({ id }: { id: string }) => (
  <section className="ending stack">
    <h1>Kept quietly</h1>
    <p>This one is old, so nothing is asked of you. If there is something in it for you, it can be opened.</p>
    <div className="acts">
      <Form action={openOldNo} actId={newId()} submit="Open it" kind="plain">
        <input type="hidden" name="rejectionId" value={id} readOnly />
      </Form>
      <a className="btn quiet" href={`/feedback/new?rejection=${id}`}>
        They told me something
      </a>
    </div>
  </section>
);
