import { v7 as newId } from 'uuid';
import { Form } from '@/components/form';
import type { Concern, Feedback } from '@/db/feedback/reads';
import type { Rejection } from '@/db/rejections/reads';
import type { FeedbackRequest } from '@/db/requests/reads';
import { KIND_ENDINGS } from '@/lib/episodes/rules';
import { isResting } from '@/lib/episodes/step';
import type { NudgeAfter } from '@/lib/requests/nudge';
import { closeNo, openOldNo, reopenNo } from '../actions';
import { Ending } from './ending';
import { NobodyToAsk } from './nobody-to-ask';
import { NotToBeAsked } from './not-to-be-asked';
import { Resting } from './resting';
import { Waiting } from './waiting';

interface Given {
  readonly rejection: Rejection;
  readonly request: FeedbackRequest | undefined;
  readonly heard: readonly Feedback[];
  readonly concerns: readonly Concern[];
  readonly now: Date;
  readonly zone: string;
  readonly locale: string;
  readonly variedWording: boolean;
  readonly nudgeAfter: NudgeAfter;
}

/** What can be done now, by where it stands: one thing first, the rest quietly beside it. */
export function Now({
  rejection,
  request,
  heard,
  concerns,
  now,
  zone,
  locale,
  variedWording,
  nudgeAfter,
}: Given) {
  const { id, episodeId, state } = rejection;
  if (!episodeId || !state) return <Quiet id={id} />;
  const episode = <input type="hidden" name="episodeId" value={episodeId} readOnly />;
  if (state === 'resting' || state === 'reframed') {
    return (
      <Resting
        rejection={rejection}
        rests={isResting({ state, restUntil: rejection.restUntil }, now)}
        isAsked={Boolean(request?.sentAt)}
        variedWording={variedWording}
      />
    );
  }
  if (state === 'asking' && !request?.sentAt && (rejection.isClosed || request?.isClosed))
    return <NotToBeAsked rejection={rejection} whom={request?.contact ?? null} />;
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
  if (state === 'asking' && request)
    return (
      <Waiting rejection={rejection} request={request} after={nudgeAfter} days={{ now, zone, locale }} />
    );
  if (state === 'answered') {
    const undecided = concerns.filter((concern) => !concern.decision);
    const open = undecided.length;
    const isDone = concerns.length > 0 && open === 0;
    const lookWords = isDone ? 'Look again' : open > 0 ? 'Decide' : 'Look at what they said';
    const close = (kind: 'primary' | 'quiet') => (
      <Form action={closeNo} actId={newId()} submit="Close this gently" kind={kind} className="acts">
        {episode}
      </Form>
    );
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
          {isDone && close('primary')}
          {latest && (
            <a className={`btn ${isDone ? 'quiet' : 'primary'}`} href={`/feedback/${latest.id}`}>
              {lookWords}
            </a>
          )}
          {!isDone && close('quiet')}
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
