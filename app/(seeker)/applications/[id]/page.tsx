import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { CommentsOn } from '@/app/_parts/comments/comments-on';
import { EarlierLine } from '@/app/_parts/earlier/earlier-line';
import { OnThePhone } from '@/app/_parts/listening/on-the-phone';
import { OutcomeMark, StageMark } from '@/app/_parts/marks/marks';
import { Notes } from '@/app/_parts/notes/notes';
import { namedSeekerPage } from '@/app/_parts/page/page';
import { Title } from '@/app/_parts/page/title';
import { TellCoach } from '@/app/_parts/shown/tell-coach';
import { Form } from '@/components/form';
import { findApplication } from '@/db/applications/reads';
import { listCommentsOn } from '@/db/comments/reads';
import { listSentWith } from '@/db/documents/reads';
import { findEarlier } from '@/db/earlier/reads';
import { listEvents } from '@/db/events/reads';
import { findGoal, listApplicationsToHold, listFitsAt, listGoalLines } from '@/db/goals/reads';
import { type InterviewRow, listInterviewsOf } from '@/db/interviews/reads';
import { listParts } from '@/db/parts/reads';
import { findPosting } from '@/db/postings/reads';
import { listRejectionsOf } from '@/db/rejections/reads';
import { findNextDate, listReplies } from '@/db/replies/reads';
import { listCoaches } from '@/db/shown/reads';
import { listStages } from '@/db/stages/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { isQuietLong, quietDays, TOUCHES } from '@/lib/applications/silence';
import { usualReplyTime } from '@/lib/applications/usual-reply-time';
import { lastStanding, timeline } from '@/lib/events/timeline';
import { isTalkStage, stateOf } from '@/lib/interviews/rules';
import { dayInWords, daysIn } from '@/lib/time/days';
import { seen } from '@/server/seeing';
import { undo } from '../actions';
import { idIn } from '../board-address';
import { Advert } from './advert';
import { Facts } from './facts';
import { GoalFit } from './goal-fit';
import { History } from './history';
import { Interviews } from './interviews';
import { MoreActs } from './more-acts';
import { MoveForm } from './move-form';
import { NextAction } from './next-action';
import { Noes } from './noes';
import { People } from './people';
import { Quiet } from './quiet';
import { Sent } from './sent';

export const metadata: Metadata = { title: null };

type Props = { params: Promise<{ id: string }> };

export default namedSeekerPage<Props>(async (scope, { params }) => {
  const id = idIn((await params).id);
  if (!id) throw new AppError('not-found');
  const asked = { applicationIds: [id] };
  const {
    session,
    application,
    posting,
    events,
    stages,
    noes,
    interviews,
    parts,
    sent,
    replies,
    nextDate,
    earlier,
    comments,
    coaches,
    ...held
  } = await read(scope, (tx) => ({
    application: findApplication(tx, id),
    posting: findPosting(tx, id),
    events: listEvents(tx, id),
    stages: listStages(tx),
    noes: listRejectionsOf(tx, id),
    interviews: listInterviewsOf(tx, id),
    parts: listParts(tx, id),
    sent: listSentWith(tx, id),
    replies: listReplies(tx, { of: id }),
    nextDate: findNextDate(tx, id),
    earlier: findEarlier(tx, { besideId: id }),
    comments: listCommentsOn(tx, { kind: 'application', id }),
    coaches: listCoaches(tx),
    toHold: listApplicationsToHold(tx, asked),
    goal: findGoal(tx),
    lines: listGoalLines(tx),
    fits: listFitsAt(tx, asked),
  }));
  if (!application) throw new AppError('not-found');
  await seen(scope, { comments });
  const dayOf = daysIn(session.timeZone);
  const at = (moment: string) => dayOf(new Date(moment));
  const now = new Date();
  const today = dayOf(now);
  const reader = { zone: session.timeZone, locale: session.locale, now };
  const onDay = (day: string) => dayInWords(day, today, session.locale);
  const inWords = (moment: string) => onDay(at(moment));
  const { stage, stageKind, outcome } = application;
  const isOver = (one: InterviewRow) => ['past', 'cancelled'].includes(stateOf(one, now));
  const entries = timeline(events);
  const lastMove = lastStanding(events);
  const usual = usualReplyTime(replies, today);
  const touched = entries.filter(({ event }) => TOUCHES.has(event.kind)).map((entry) => at(entry.at));
  const waiting = {
    ...application,
    since: at(application.stageSince),
    nextOn: nextDate && at(nextDate),
    touched,
  };
  const quiet = quietDays(waiting, today);
  const closedStage = stages.find(({ kind }) => kind === 'closed');
  return (
    <main id="main" className="page">
      <Title of={application.organisation} />
      <p className="sm">
        <a className="go" href={`/applications?stage=${application.stageId}`}>
          Applications
        </a>
      </p>
      <header className="application-head">
        <h1>
          <a className="go" href={`/organisations/${application.organisationId}`}>
            {application.organisation}
          </a>
        </h1>
        <p className="text-ink-2">{application.role}</p>
        <p className="row wrap">
          <span className="row">
            <StageMark kind={stageKind} />
            {stage}
          </span>
          {outcome && <OutcomeMark outcome={outcome} />}
          <span className="muted">since {inWords(application.stageSince)}</span>
        </p>
        {held.toHold[0] && <GoalFit application={held.toHold[0]} {...held} />}
      </header>
      <div className="two">
        <div className="stack-l">
          {isQuietLong(quiet, usual) && closedStage && (
            <Quiet application={application} days={quiet} usual={usual} closedStage={closedStage.id} />
          )}
          <EarlierLine earlier={earlier} inWords={inWords} />
          <NextAction application={application} today={today} locale={session.locale} />
          <Facts application={application} today={today} locale={session.locale} />
          {application.notes && (
            <section className="stack" aria-labelledby="notes">
              <div className="sec-head">
                <h2 id="notes">Notes</h2>
                <a href={`/applications/${id}/edit`} aria-label="Edit the notes">
                  Edit
                </a>
              </div>
              <Notes text={application.notes} />
            </section>
          )}
          <CommentsOn rows={comments} subject={{ kind: 'application', id }} viewer="seeker" reader={reader} />
          <Noes noes={noes} inWords={inWords} />
          <Interviews id={id} interviews={interviews} reader={reader} />
          <People id={id} parts={parts} />
          <Sent id={id} sent={sent} dayInWords={onDay} />
          <Advert id={id} posting={posting} savedOn={posting && inWords(posting.savedAt)} inWords={onDay} />
        </div>
        <div className="stack-l">
          <section className="stack" aria-labelledby="move">
            <h2 id="move" className="sec-head">
              Where it stands
            </h2>
            {lastMove?.kind === 'moved' && (
              <Form action={undo} actId={newId()} submit="Undo the last move" kind="plain">
                <input type="hidden" name="doneActId" value={lastMove.actId} readOnly />
                <input type="hidden" name="onlyId" value={id} readOnly />
              </Form>
            )}
            {lastMove?.kind === 'moved' && isTalkStage(stageKind) && interviews.every(isOver) && (
              <p className="sm">
                Is there a date? <a href={`/interviews/new?application=${id}`}>Write down the interview</a>
              </p>
            )}
            <MoveForm application={application} stages={stages} actId={newId()} />
            <a className="btn full" href={`/rejections/new?application=${id}`}>
              Log a no
            </a>
            <OnThePhone applicationId={id} />
            <TellCoach coaches={coaches} kind="application" id={id} />
          </section>
          <History id={id} entries={entries} inWords={inWords} dayInWords={onDay} />
          <MoreActs {...application} />
        </div>
      </div>
    </main>
  );
});
