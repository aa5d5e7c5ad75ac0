import type { Metadata } from 'next';
import { seekerPage } from '@/app/_parts/page/page';
import { PrintButton } from '@/components/print-button';
import { listConcerns, listFeedbackOn } from '@/db/feedback/reads';
import { listLettersOn } from '@/db/letters/reads';
import { findCoolsUntil } from '@/db/listening/reads';
import { findRejection } from '@/db/rejections/reads';
import { listEvidenceOn, listResponsesOn } from '@/db/responses/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { rowId } from '@/lib/acts/row-id';
import { whyNotNow } from '@/lib/responses/may-answer';
import { checksOf, isAllReady, MOST_POINTS } from '@/lib/responses/rules';
import { dayIn } from '@/lib/time/days';
import { ToNo } from '../crumb';
import { Given } from './given';
import { NoAnswer } from './no-answer';
import { NothingToAnswer } from './nothing-to-answer';
import { OnPaper } from './on-paper';
import { type Point, pointsOf } from './points';

export const metadata: Metadata = { title: 'Your answer' };

type Props = {
  params: Promise<{ id: string }>;
};

/** The answer, point by point: what is prepared, what waits, and the way out when all of it is ready. */
export default seekerPage<Props>(async (scope, { params }) => {
  const id = rowId((await params).id);
  const now = new Date();
  const { session, rejection, coolsUntil, heard, concerns, responses, evidence, letters } = await read(
    scope,
    (tx) => ({
      rejection: findRejection(tx, id),
      coolsUntil: findCoolsUntil(tx, id),
      heard: listFeedbackOn(tx, id),
      concerns: listConcerns(tx, { rejectionId: id }),
      responses: listResponsesOn(tx, id),
      evidence: listEvidenceOn(tx, id),
      letters: listLettersOn(tx, id),
    }),
  );
  if (!rejection?.episodeId || rejection.takenBackAt) throw new AppError('not-found');
  const why = whyNotNow({ ...rejection, coolsUntil }, now);
  if (why) {
    const reader = { zone: session.timeZone, locale: session.locale, now };
    return <NoAnswer why={why} rejection={rejection} cools={{ until: coolsUntil, reader }} />;
  }
  const points = pointsOf(concerns, responses, evidence);
  const isGiven = rejection.state === 'given';
  const isReady = isAllReady(points.map(({ response }) => response));
  const answer = letters.findLast(({ kind, sentAt }) => kind === 'answer' && sentAt);
  const today = dayIn(session.timeZone, now);
  return (
    <main id="main" className="page flow stack-l">
      <header className="off-paper">
        <ToNo id={id} organisation={rejection.organisation} role={rejection.role} />
        <h1>{isGiven ? 'You gave your answer' : isReady ? 'Your answer is ready' : 'Prepare your answer'}</h1>
        {!isGiven && (
          <p className="text-ink-2">
            They are willing to hear you. Take one point at a time: what they saw, what you say, what shows
            it.
          </p>
        )}
      </header>
      {isGiven && answer && (
        <Given
          episodeId={rejection.episodeId}
          answer={answer}
          zone={session.timeZone}
          today={today}
          locale={session.locale}
        />
      )}
      {!isGiven && <NothingToAnswer episodeId={rejection.episodeId} points={points} heardId={heard[0]?.id} />}
      {points.length > 0 && (
        <section className="off-paper">
          <h2 className="sec-head">The points</h2>
          {points.length > MOST_POINTS && !isGiven && (
            <p className="sm muted mt-3">
              One or two points are heard better than {points.length}. Any of them can be left out.
            </p>
          )}
          <ul className="list">
            {points.map((point) => (
              <li key={point.doubt.id}>
                {isGiven ? (
                  <div className="place">
                    <PointLine point={point} />
                  </div>
                ) : (
                  <a className="place" href={`/rejections/${id}/answer/${point.doubt.id}`}>
                    <PointLine point={point} />
                  </a>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {points.length > 0 && (
        <div className="acts off-paper">
          {isReady && !isGiven && (
            <a className="btn primary" href={`/rejections/${id}/answer/give`}>
              Give it
            </a>
          )}
          <PrintButton>Print it on one page</PrintButton>
        </div>
      )}
      <OnPaper
        points={points}
        organisation={rejection.organisation}
        role={rejection.role}
        zone={session.timeZone}
        today={today}
        locale={session.locale}
      />
    </main>
  );
});

const PointLine = ({ point: { name, response } }: { point: Point }) => (
  <>
    <b>{name}</b>
    <span>{standWords(response)}</span>
  </>
);

function standWords(response: Point['response']): string {
  if (response?.leftOutAt) return 'Left out of the answer';
  const checks = checksOf(response);
  const done = checks.filter(({ isDone }) => isDone).length;
  const stands = response?.givenAt ? 'Given' : response?.readyAt ? 'Ready' : response ? 'Begun' : 'Not begun';
  return `${stands}, ${done} of ${checks.length} steps`;
}
