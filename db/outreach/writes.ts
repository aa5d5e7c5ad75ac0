import { eq, isNull, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import type { FollowUpEnd } from '@/lib/follow-ups/rules';
import type { PersonNamed, Planned } from '@/lib/outreach/input';
import { STEPS, stepOf } from '@/lib/outreach/plan';
import { followUps } from '../follow-ups/tables';
import { addFollowUp, endFollowUp, reopenFollowUp } from '../follow-ups/writes';
import { listOrganisationsToHold } from '../goals/reads';
import { haveContact } from '../organisations/writes';
import { owned } from '../owned';
import { holdSubject } from '../subjects/writes';
import { markTarget } from '../targets/writes';
import type { Writing } from '../transaction';
import { findOutreachStep, listOutreach, listPeopleAt } from './reads';

type Plan = { organisationId: string };

/**
 * Lays down the steps of reaching out to an organisation, each on its day, and aims at it. Refuses 'asked-not-to' where
 * they asked for none, 'no-such-move' while a plan is under way, 'in-the-past'.
 */
export async function startOutreach(
  tx: Writing,
  { organisationId, ...days }: Planned,
): Promise<Outcome<Plan>> {
  const [organisation] = await listOrganisationsToHold(tx, { organisationIds: [organisationId] });
  if (!organisation) return refused('not-found');
  if (organisation.isClosed) return refused('asked-not-to');
  // Its row is held from here on, so that of two plans begun at once one is told of the other.
  await markTarget(tx, { organisationId, isTarget: true });
  const [steps, people] = await Promise.all([
    listOutreach(tx, organisationId),
    listPeopleAt(tx, organisationId),
  ]);
  if (steps.some(({ end }) => !end)) return refused('no-such-move');
  const open = people.filter(({ isClosed }) => !isClosed);
  // Of several it is the seeker who says whom.
  const contactId = open.length === 1 ? (open[0]?.id ?? null) : null;
  for (const { key, what } of STEPS) {
    const step = { contactId, organisationId, applicationId: null, what, dueOn: days[key] };
    const added = await addFollowUp(tx, newId(), step, 'outreach');
    if (!added.ok) return added;
  }
  return done({ organisationId });
}

/**
 * Says whom one writes to: the open steps are about them from then on, and finding a person is done. Refuses
 * 'asked-not-to' where that person, or the organisation, asked for none.
 */
export async function nameWhom(tx: Writing, { organisationId, ...who }: PersonNamed): Promise<Outcome<Plan>> {
  const { scope, db } = tx;
  const [organisation] = await listOrganisationsToHold(tx, { organisationIds: [organisationId] });
  if (!organisation) return refused('not-found');
  const known = await haveContact(tx, { organisationId, ...who });
  // As they stand now: somebody who was merged is who they were merged into, and that one may have asked for quiet.
  const subject = await holdSubject(tx, { contactId: known, organisationId: null, applicationId: null });
  if (organisation.isClosed || subject?.isClosed) return refused('asked-not-to');
  const contactId = subject?.contactId ?? known;
  await db
    .update(followUps)
    .set({ contactId, version: sql`${followUps.version} + 1`, updatedAt: sql`now()` })
    .where(
      owned(
        scope,
        followUps,
        eq(followUps.organisationId, organisationId),
        eq(followUps.kind, 'outreach'),
        isNull(followUps.endedAt),
      ),
    );
  const steps = await listOutreach(tx, organisationId);
  const finding = steps.find(({ end, what }) => !end && stepOf(what)?.key === 'person');
  if (finding) await endFollowUp(tx, { ...finding, end: 'done' });
  return done({ organisationId });
}

/** A message went out: its step is done, reaching out is a win, and the history knows to whom. */
export async function markReachedOut(tx: Writing, id: string): Promise<Outcome<Plan>> {
  const step = await findOutreachStep(tx, id);
  if (!step) return refused('not-found');
  const { organisationId } = step;
  if (step.end === 'done') return done({ organisationId });
  // Left out before, and sent after all.
  if (step.end) await reopenFollowUp(tx, step);
  const ended = await endStep(tx, { id, end: 'done' });
  return ended.ok ? done({ organisationId }) : ended;
}

/** Done, or left out. */
export async function endStep(
  tx: Writing,
  { id, end }: { id: string; end: FollowUpEnd },
): Promise<Outcome<{ id: string }>> {
  const step = await findOutreachStep(tx, id);
  if (!step) return refused('not-found');
  return step.end === end ? done({ id }) : endFollowUp(tx, { ...step, end });
}

/** It was not done after all, or is taken up again. */
export async function openStepAgain(tx: Writing, id: string): Promise<Outcome<Plan>> {
  const step = await findOutreachStep(tx, id);
  if (!step) return refused('not-found');
  if (!step.end) return done({ organisationId: step.organisationId });
  const opened = await reopenFollowUp(tx, step);
  return opened.ok ? done({ organisationId: step.organisationId }) : opened;
}

/** Lets the rest of a plan go: what was done stays done. */
export async function endOutreach(tx: Writing, organisationId: string): Promise<Outcome<Plan>> {
  const [organisation] = await listOrganisationsToHold(tx, { organisationIds: [organisationId] });
  if (!organisation) return refused('not-found');
  for (const step of await listOutreach(tx, organisationId)) {
    const ended = step.end ? done(null) : await endFollowUp(tx, { ...step, end: 'dropped' });
    if (!ended.ok) return ended;
  }
  return done({ organisationId });
}
