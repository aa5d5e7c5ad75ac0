import type { Metadata } from 'next';
import { CommentsOn } from '@/app/_parts/comments/comments-on';
import { seekerPage } from '@/app/_parts/page/page';
import { TellCoach } from '@/app/_parts/shown/tell-coach';
import { fromWhom, Words } from '@/app/_parts/words/words';
import { Icon } from '@/components/icon';
import { listCommentsOnAnswer } from '@/db/comments/reads';
import { listDocuments } from '@/db/documents/reads';
import { listConcerns } from '@/db/feedback/reads';
import { findCoolsUntil } from '@/db/listening/reads';
import { findRejection } from '@/db/rejections/reads';
import { listEvidenceOn, listResponsesOn } from '@/db/responses/reads';
import { listCoaches } from '@/db/shown/reads';
import { listStories } from '@/db/stories/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { rowId } from '@/lib/acts/row-id';
import { whyNotNow } from '@/lib/responses/may-answer';
import { dayIn, dayInWords } from '@/lib/time/days';
import { seen } from '@/server/seeing';
import { NoAnswer } from '../no-answer';
import { pointsOf } from '../points';
import { Aloud } from './aloud';
import { Draft } from './draft';
import { Behind } from './evidence';
import { Ready } from './ready';

export const metadata: Metadata = { title: 'One point' };

type Props = {
  params: Promise<{ id: string; concernId: string }>;
};

/** One point of the answer: what they saw, what stands behind it, what one says, aloud, ready. */
export default seekerPage<Props>(async (scope, { params }) => {
  const given = await params;
  const [id, concernId] = [rowId(given.id), rowId(given.concernId)];
  const now = new Date();
  const { session, rejection, coolsUntil, concerns, responses, evidence, stories, documents, ...said } =
    await read(scope, (tx) => ({
      comments: listCommentsOnAnswer(tx, concernId),
      coaches: listCoaches(tx),
      rejection: findRejection(tx, id),
      coolsUntil: findCoolsUntil(tx, id),
      concerns: listConcerns(tx, { rejectionId: id }),
      responses: listResponsesOn(tx, id),
      evidence: listEvidenceOn(tx, id),
      stories: listStories(tx),
      documents: listDocuments(tx),
    }));
  if (!rejection?.episodeId || rejection.takenBackAt) throw new AppError('not-found');
  const why = whyNotNow({ ...rejection, coolsUntil }, now);
  if (why) {
    const reader = { zone: session.timeZone, locale: session.locale, now };
    return <NoAnswer why={why} rejection={rejection} cools={{ until: coolsUntil, reader }} />;
  }
  const points = pointsOf(concerns, responses, evidence);
  const at = points.findIndex(({ doubt }) => doubt.id === concernId);
  const point = points[at];
  // What was given is looked at on the page of the whole answer.
  if (!point || rejection.state === 'given') throw new AppError('not-found');
  const { doubt, name, response } = point;
  await seen(scope, said);
  const today = dayIn(session.timeZone, now);
  const heardOn = dayInWords(dayIn(session.timeZone, new Date(doubt.heardAt)), today, session.locale);
  const next = points[at + 1];
  const whole = `/rejections/${id}/answer`;
  return (
    <main id="main" className="page flow stack-l">
      <header>
        <p className="crumb">
          <a className="go" href={whole}>
            Your answer
          </a>
          <Icon name="next" className="ic s" />
          {rejection.organisation}
        </p>
        <h1>{name}</h1>
        {points.length > 1 && (
          <p className="muted">
            {at + 1} of {points.length}
          </p>
        )}
      </header>
      <details>
        <summary>Their words</summary>
        <Words text={doubt.quote} from={fromWhom(doubt.speaker, doubt.organisation, heardOn)} />
      </details>
      <Behind
        concernId={concernId}
        evidence={point.evidence}
        stories={stories}
        samples={documents.filter(({ kind }) => kind === 'portfolio' || kind === 'other')}
        today={today}
        locale={session.locale}
      />
      <Draft concernId={concernId} response={response} />
      {response && (
        <>
          {response.draft && <TellCoach coaches={said.coaches} kind="answer" id={response.id} look />}
          <CommentsOn
            rows={said.comments}
            subject={{ kind: 'response', id: response.id }}
            viewer="seeker"
            reader={{ zone: session.timeZone, locale: session.locale, now }}
          />
        </>
      )}
      <Aloud concernId={concernId} response={response} owner={scope.owner} about={`Your answer: ${name}`} />
      <Ready concernId={concernId} response={response} />
      <div className="foot stay">
        <a className={`btn ${next ? 'quiet' : ''}`} href={whole}>
          The whole answer
        </a>
        {next && (
          <a className="btn" href={`${whole}/${next.doubt.id}`}>
            Next point
          </a>
        )}
      </div>
    </main>
  );
});
