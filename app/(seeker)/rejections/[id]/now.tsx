import { v7 as newId } from 'uuid';
import { Form, Submit } from '@/components/form';
import type { Concern, Feedback } from '@/db/feedback/reads';
import type { Letter } from '@/db/letters/reads';
import type { Rejection } from '@/db/rejections/reads';
import type { FeedbackRequest } from '@/db/requests/reads';
import { isResting } from '@/lib/episodes/step';
import { hasApart } from '@/lib/letters/door';
import { asksForLater, asksToRespond } from '@/lib/letters/rules';
import type { NudgeAfter } from '@/lib/requests/nudge';
import { closeNo, openOldNo, reopenNo } from '../actions';
import { Answered } from './answered';
import { Ending } from './ending';
import { NobodyToAsk, TheyWantQuiet } from './nobody-to-ask';
import { NothingAsked, NotToBeAsked } from './not-to-be-asked';
import { RESPONDING, Responding } from './responding';
import { Resting } from './resting';
import { sayInvited } from './thanks/actions';
import { Waiting } from './waiting';

interface Given {
  readonly rejection: Rejection;
  readonly request: FeedbackRequest | undefined;
  readonly heard: readonly Feedback[];
  readonly concerns: readonly Concern[];
  readonly letters: readonly Letter[];
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
  letters,
  now,
  zone,
  locale,
  variedWording,
  nudgeAfter,
}: Given) {
  const { id, episodeId, state } = rejection;
  if (!episodeId || !state) return <Quiet id={id} />;
  const isApart = hasApart(concerns.map(({ decision }) => decision));
  const episode = <input type="hidden" name="episodeId" value={episodeId} readOnly />;
  if (state === 'resting' || state === 'reframed') {
    return (
      <Resting
        rejection={rejection}
        rests={isResting({ state, restUntil: rejection.restUntil }, now)}
        isAsked={Boolean(request?.sentAt)}
        whom={request?.contact}
        isApart={isApart}
        variedWording={variedWording}
      />
    );
  }
  if (state === 'asking' && !request?.sentAt && (rejection.isClosed || request?.isClosed))
    return <NotToBeAsked rejection={rejection} whom={request?.contact ?? null} />;
  if (state === 'asking' && !request?.sentAt && isApart) return <NothingAsked rejection={rejection} />;
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
        <TheyWantQuiet episodeId={episodeId} whom={request?.contact} organisation={rejection.organisation} />
      </section>
    );
  }
  if (state === 'asking' && request)
    return (
      <Waiting
        rejection={rejection}
        request={request}
        isApart={isApart}
        after={nudgeAfter}
        days={{ now, zone, locale }}
      />
    );
  if (state === 'answered') return <Answered rejection={rejection} heard={heard} concerns={concerns} />;
  if ((RESPONDING as readonly string[]).includes(state)) return <Responding rejection={rejection} />;
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
      <Then rejection={rejection} hasAskedMore={letters.some(isSecondQuestion)} />
    </Ending>
  );
}

const isSecondQuestion = ({ kind, sentAt }: Letter) => sentAt && (asksToRespond(kind) || asksForLater(kind));

/** What may still follow an ending; none of it has to. */
function Then({ rejection, hasAskedMore }: { rejection: Rejection; hasAskedMore: boolean }) {
  const { id, state, episodeId, isClosed } = rejection;
  const more = (href: string, words: string) => (
    <a className="btn quiet" href={href}>
      {words}
    </a>
  );
  if (state === 'thanked' && !hasAskedMore && !isClosed)
    return more(`/rejections/${id}/thanks`, 'One more question to them');
  if (state === 'given') return more(`/rejections/${id}/answer`, 'How it went');
  if (state === 'not-invited')
    return (
      <Form action={sayInvited} actId={newId()}>
        <input type="hidden" name="episodeId" value={episodeId ?? ''} readOnly />
        <Submit kind="quiet" name="as" value="invited">
          They would hear it after all
        </Submit>
      </Form>
    );
  return more(`/feedback/new?rejection=${id}`, 'Something came after all');
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
