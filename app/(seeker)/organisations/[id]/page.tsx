import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { ClosedLine } from '@/app/_parts/closings/closed-line';
import { ClosingForm } from '@/app/_parts/closings/closing-form';
import { KeepWhole } from '@/app/_parts/exports/keep-whole';
import { Notes } from '@/app/_parts/notes/notes';
import { AlikeHere } from '@/app/_parts/organisations/alike-here';
import { ApplicationsHere } from '@/app/_parts/organisations/applications-here';
import { ConversationsHere } from '@/app/_parts/organisations/conversations-here';
import { FeedbackHere } from '@/app/_parts/organisations/feedback-here';
import { FitHere } from '@/app/_parts/organisations/fit-here';
import { FollowUpsHere } from '@/app/_parts/organisations/follow-ups-here';
import { MergedHere } from '@/app/_parts/organisations/merged-here';
import { OrganisationHead } from '@/app/_parts/organisations/organisation-head';
import { PeopleHere } from '@/app/_parts/organisations/people-here';
import { TrailHere } from '@/app/_parts/organisations/trail-here';
import { namedSeekerPage } from '@/app/_parts/page/page';
import { Title } from '@/app/_parts/page/title';
import { listDecisionsAt } from '@/db/concerns/reads';
import { listContactsAt } from '@/db/contacts/reads';
import { listConversationsAt } from '@/db/conversations/reads';
import { listTrailAt } from '@/db/events/reads';
import { countFeedbackAt } from '@/db/feedback/reads';
import { listFollowUpsAt } from '@/db/follow-ups/reads';
import { findGoal, listFitsAt, listGoalLines } from '@/db/goals/reads';
import { listMergesInto } from '@/db/merges/reads';
import { findOrganisation, listAlike, listApplicationsAt } from '@/db/organisations/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { rowId } from '@/lib/acts/row-id';
import { dayInWords, daysIn } from '@/lib/time/days';
import { closeOrganisation, openOrganisation } from '../actions';

export const metadata: Metadata = { title: null };

type Props = { params: Promise<{ id: string }> };

/** Everything that happened at one organisation, section by section. */
export default namedSeekerPage<Props>(async (scope, { params }) => {
  const id = rowId((await params).id);
  const {
    session,
    one,
    applications,
    people,
    conversations,
    followUps,
    heard,
    decisions,
    trail,
    alike,
    merges,
    ...held
  } = await read(scope, (tx) => ({
    one: findOrganisation(tx, id),
    applications: listApplicationsAt(tx, id),
    people: listContactsAt(tx, id),
    conversations: listConversationsAt(tx, id),
    followUps: listFollowUpsAt(tx, id),
    heard: countFeedbackAt(tx, id),
    decisions: listDecisionsAt(tx, id),
    trail: listTrailAt(tx, id),
    alike: listAlike(tx, id),
    merges: listMergesInto(tx, id),
    goal: findGoal(tx),
    lines: listGoalLines(tx),
    fits: listFitsAt(tx, { organisationIds: [id] }),
  }));
  if (!one) throw new AppError('not-found');
  if (one.mergedIntoId) redirect(`/organisations/${one.mergedIntoId}` as never);
  const dayOf = daysIn(session.timeZone);
  const today = dayOf(new Date());
  const onDay = (day: string) => dayInWords(day, today, session.locale);
  const inWords = (at: string) => onDay(dayOf(new Date(at)));
  const isClosed = one.noContactAt !== null;
  const days = { today, inWords, dayInWords: onDay };
  return (
    <main id="main" className="page">
      <Title of={one.name} />
      <OrganisationHead one={one} people={people} />
      <div className="two">
        <div className="stack-l">
          {one.noContactAt && <ClosedLine who={one.name} since={inWords(one.noContactAt)} />}
          <ApplicationsHere applications={applications} inWords={inWords} />
          <FitHere id={id} isClosed={isClosed} {...held} />
          <PeopleHere organisation={one.name} people={people} dayInWords={onDay} />
          <FollowUpsHere id={id} isClosed={isClosed} followUps={followUps} {...days} />
          <ConversationsHere id={id} conversations={conversations} {...days} />
          <FeedbackHere counts={heard} decisions={decisions} />
          {one.notes && (
            <section className="stack" aria-labelledby="notes">
              <h2 id="notes" className="sec-head">
                Notes
              </h2>
              <Notes text={one.notes} />
            </section>
          )}
        </div>
        <div className="stack-l">
          <TrailHere events={trail} inWords={inWords} dayInWords={onDay} />
          <MergedHere merges={merges} inWords={inWords} />
          <ClosingForm
            field="organisationId"
            id={id}
            isClosed={isClosed}
            close={closeOrganisation}
            open={openOrganisation}
          />
          <AlikeHere page={`/organisations/${id}`} alike={alike} />
          <KeepWhole page={`/organisations/${id}`}>
            Everything with them in one file: applications, people, talks, interviews, letters and “noes”,
            with what they said, what you decided about it and what you did.
          </KeepWhole>
        </div>
      </div>
    </main>
  );
});
