import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { CommentsOn } from '@/app/_parts/comments/comments-on';
import { KeepWhole } from '@/app/_parts/exports/keep-whole';
import { Cooling } from '@/app/_parts/listening/cooling';
import { OnThePhone } from '@/app/_parts/listening/on-the-phone';
import { seekerPage } from '@/app/_parts/page/page';
import { TellCoach } from '@/app/_parts/shown/tell-coach';
import { Trail } from '@/app/_parts/trail/trail';
import { Form } from '@/components/form';
import { Icon } from '@/components/icon';
import { listCommentsOnDrafts } from '@/db/comments/reads';
import { findLogging } from '@/db/events/reads';
import { listConcerns, listFeedbackOn } from '@/db/feedback/reads';
import { listInterviews } from '@/db/interviews/reads';
import { listLettersOn } from '@/db/letters/reads';
import { findCoolsUntil } from '@/db/listening/reads';
import { findRejection, type Rejection } from '@/db/rejections/reads';
import { requestsOn } from '@/db/requests/reads';
import { listCoaches } from '@/db/shown/reads';
import { listStages } from '@/db/stages/reads';
import { read } from '@/db/transaction';
import { preferencesOf } from '@/lib/accounts/preferences';
import { AppError } from '@/lib/acts/app-error';
import { rowId } from '@/lib/acts/row-id';
import { trailOf } from '@/lib/episodes/trail';
import { quietAt } from '@/lib/feedback/quiet-hours';
import { saysThanks } from '@/lib/letters/rules';
import { afterWhat } from '@/lib/rejections/after';
import { cameWithIt } from '@/lib/rejections/taking-back';
import { dayFromToday, dayIn } from '@/lib/time/days';
import { seen } from '@/server/seeing';
import { correctNo, markPredetermined, takeBackNo } from '../actions';
import { NoFacts } from '../facts';
import { Heard } from './heard';
import { Now } from './now';
import { QuietMarked } from './quiet-marked';
import { ReasonCues } from './reason-cues';
import { RestFromIt } from './rest-from-it';
import { Written } from './written';

export const metadata: Metadata = { title: 'A “no”' };

type Props = { params: Promise<{ id: string }> };

/** One "no" and everything that follows it, on one page. */
export default seekerPage<Props>(async (scope, { params }) => {
  const id = rowId((await params).id);
  const now = new Date();
  const {
    session,
    rejection,
    stages,
    heard,
    concerns,
    requests,
    letters,
    logging,
    coolsUntil,
    coming,
    ...said
  } = await read(scope, (tx) => ({
    rejection: findRejection(tx, id),
    stages: listStages(tx),
    heard: listFeedbackOn(tx, id),
    concerns: listConcerns(tx, { rejectionId: id }),
    requests: requestsOn(tx, id),
    letters: listLettersOn(tx, id),
    // One that came with a file was logged nowhere: there is nothing to take back.
    logging: findLogging(tx, id),
    coolsUntil: findCoolsUntil(tx, id),
    coming: listInterviews(tx, { limit: 1 }),
    comments: listCommentsOnDrafts(tx, id),
    coaches: listCoaches(tx),
  }));
  if (!rejection || rejection.takenBackAt) throw new AppError('not-found');
  await seen(scope, { comments: said.comments.filter(({ requestId }) => requestId) });
  const preferences = preferencesOf(session.preferences);
  const zone = session.timeZone;
  const today = dayIn(zone, now);
  const on = dayIn(zone, new Date(rejection.at));
  const request = requests.findLast((one) => one.state !== 'dropped');
  return (
    <main id="main" className="page flow stack-l">
      <header>
        <p className="crumb">
          <a className="go" href={`/applications/${rejection.applicationId}`}>
            {rejection.organisation}
          </a>
          <Icon name="next" className="ic s" />
          {rejection.role}
        </p>
        <p className="row muted">
          <Icon name="bend" className="ic text-rejected" />
          {[
            'A no',
            afterWhat(rejection.stageKind, rejection.isFinalRound),
            dayFromToday(on, today, session.locale),
          ]
            .filter(Boolean)
            .join(', ')}
        </p>
      </header>
      <Now
        rejection={rejection}
        request={request}
        heard={heard}
        concerns={concerns}
        letters={letters}
        now={now}
        zone={zone}
        locale={session.locale}
        variedWording={preferences.variedWording}
        nudgeAfter={preferences.nudgeAfter}
      />
      <QuietMarked rejection={rejection} requests={requests} />
      <RestFromIt rejection={rejection} now={now} zone={zone} locale={session.locale} />
      <Cooling rejectionId={id} until={coolsUntil} reader={{ zone, locale: session.locale, now }} />
      {rejection.state && (
        <Trail
          label={`The path after the ${rejection.organisation} no`}
          marks={trailOf({
            state: rejection.state,
            reframed: rejection.reframedAt !== null,
            asked: Boolean(request?.sentAt),
            askingEnded: ['declined', 'no-answer', 'nobody-to-ask'].includes(rejection.state),
            heard: heard.length > 0,
            decided: concerns.length > 0 && concerns.every((concern) => concern.decision !== null),
            thanked: letters.some(({ kind, sentAt }) => sentAt && saysThanks(kind)),
            responded: letters.some(({ kind, sentAt }) => sentAt && kind === 'answer'),
            predetermined: rejection.predetermined,
          })}
        />
      )}
      <Heard heard={heard} zone={zone} today={today} locale={session.locale} />
      <OnThePhone rejectionId={id} />
      <TellCoach coaches={said.coaches} kind="no" id={id} />
      {rejection.reframedAt && <Reframed rejection={rejection} />}
      {request?.sentText && (
        <section>
          <h2 className="sec-head">What you asked</h2>
          <details>
            <summary>
              Sent {dayFromToday(dayIn(zone, new Date(request.sentAt as string)), today, session.locale)}
              {request.contact && `, to ${request.contact}`}
            </summary>
            <p className="kept letter">{request.sentText}</p>
            {request.nudgedText && (
              <>
                <p className="sm muted mt-3">
                  And one reminder,{' '}
                  {dayFromToday(dayIn(zone, new Date(request.nudgedAt as string)), today, session.locale)}
                </p>
                <p className="kept letter">{request.nudgedText}</p>
              </>
            )}
          </details>
        </section>
      )}
      {request && (
        <CommentsOn
          rows={said.comments.filter(({ requestId }) => requestId)}
          subject={{ kind: 'request', id: request.id }}
          viewer="seeker"
          reader={{ zone, locale: session.locale, now }}
        />
      )}
      <Written letters={letters} zone={zone} today={today} locale={session.locale} />
      <section>
        <h2 className="sec-head">About this “no”</h2>
        {rejection.reason && (
          <details>
            <summary>The reason they gave</summary>
            <p className="words">{rejection.reason}</p>
          </details>
        )}
        <ReasonCues
          rejectionId={id}
          reason={rejection.reason}
          heard={heard}
          quiet={quietAt(now, zone, coming[0]?.startsAt)}
        />
        {!rejection.predetermined && (
          <p className="sm muted mt-3">Does it seem they had someone all along? Say so with one press.</p>
        )}
        <Form action={markPredetermined} actId={newId()} className="acts mt-3">
          <input type="hidden" name="id" value={id} readOnly />
          <input type="hidden" name="version" value={rejection.version} readOnly />
          <button
            type="submit"
            className="btn"
            name="predetermined"
            value={rejection.predetermined ? 'no' : 'yes'}
            aria-pressed={rejection.predetermined}
          >
            {rejection.predetermined && <Icon name="check" className="ic s" />}
            They probably had someone already
          </button>
        </Form>
        {rejection.predetermined && (
          <p className="sm muted mt-3">
            It is out of every figure about you, and nobody asks you to learn from it.
          </p>
        )}
        <details>
          <summary>Correct what is noted</summary>
          <Form action={correctNo} actId={newId()} submit="Save" kind="plain" done="Saved.">
            <input type="hidden" name="id" value={id} readOnly />
            <input type="hidden" name="version" value={rejection.version} readOnly />
            <NoFacts {...rejection} stages={stages} on={on} today={today} />
          </Form>
        </details>
        {logging &&
          heard.every((said) => cameWithIt(rejection, said)) &&
          letters.length === 0 &&
          !request && (
            <details>
              <summary>This was a mistake</summary>
              <Form action={takeBackNo} actId={newId()} submit="Take it back" kind="plain" className="stack">
                <input type="hidden" name="rejectionId" value={id} readOnly />
                <p className="sm">
                  The application goes back to where it stood. The history keeps both.
                  {heard.length > 0 &&
                    ' What was kept as feedback with it goes too, unless you made something of it.'}
                </p>
              </Form>
            </details>
          )}
      </section>
      <KeepWhole page={`/rejections/${id}`}>
        This “no” alone: what you asked, what they said, what you made of it and wrote, in one file. What is
        kept apart is in it too.
      </KeepWhole>
    </main>
  );
});

function Reframed({ rejection }: { rejection: Rejection }) {
  const parts = [
    ['What went well', rejection.wentWell],
    ['What was in my hands', rejection.inMyHands],
    ['What I learned', rejection.learned],
    ['What I do next', rejection.doNext],
    ['To myself', rejection.toMyself],
  ].filter(([, text]) => text);
  return (
    <section>
      <h2 className="sec-head">
        What stays yours
        <a className="go" href={`/rejections/${rejection.id}/reframe`}>
          Change it
        </a>
      </h2>
      <dl className="mt-3">
        {parts.map(([name, text]) => (
          <div key={name} className="mb-3">
            <dt className="muted sm">{name}</dt>
            <dd className="kept">{text}</dd>
          </div>
        ))}
      </dl>
      {parts.length === 0 && (
        <p className="muted mt-3">You looked back, and wrote nothing down. That is enough.</p>
      )}
    </section>
  );
}
