import { and, eq, gt, gte, lt, lte, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import type { ApartGiven } from '@/lib/feedback/input';
import { passageIn } from '@/lib/feedback/sentences';
import { findFeedback } from '../feedback/reads';
import { concerns, feedback } from '../feedback/tables';
import { letters } from '../letters/tables';
import { owned } from '../owned';
import { archiveOpenItemsOf } from '../practice/writes';
import type { Writing } from '../transaction';
import { takeWinBack } from '../wins/writes';

/** What should not count is about nothing, and nothing is ever asked about it. */
export const NOTHING_DRAWN = { themeId: null, skill: null, recognise: null, askAboutOn: null };
/** What is not worked on any more is no strength in the making. */
export const NO_STRENGTH = { strengthenedAt: null, notYetAt: null };

/**
 * Keeps a passage apart, as it stands: it should not count. Nothing is drawn from it and no history says so. What was
 * noted as a doubt there before is kept apart with it, and no practice goes on from it.
 */
export async function keepApart(tx: Writing, given: ApartGiven): Promise<Outcome<{ id: string }>> {
  const from = await findFeedback(tx, given.feedbackId);
  if (!from) return refused('not-found');
  const [passage] = passageIn(from.words, given.place.start, given.place.end);
  if (!passage) return refused('nothing-marked');
  const { text: quote, start, end } = passage;
  await holdFeedback(tx, from.id);
  const there = and(eq(concerns.feedbackId, from.id), lt(concerns.start, end), gt(concerns.end, start));
  const doubted = await tx.db
    .update(concerns)
    .set({
      ...NOTHING_DRAWN,
      ...NO_STRENGTH,
      decision: 'should-not-count',
      decidedAt: sql`now()`,
      version: sql`${concerns.version} + 1`,
      updatedAt: sql`now()`,
    })
    .where(
      owned(tx.scope, concerns, and(there, sql`${concerns.decision} is distinct from 'should-not-count'`)),
    )
    .returning({ id: concerns.id });
  for (const one of doubted) {
    await archiveOpenItemsOf(tx, one.id);
    await forgetStrength(tx, one.id);
  }
  const [kept] = await tx.db
    .select({ id: concerns.id })
    .from(concerns)
    .where(owned(tx.scope, concerns, and(there, lte(concerns.start, start), gte(concerns.end, end))))
    .limit(1);
  const id = kept?.id ?? newId();
  if (!kept)
    await tx.db.insert(concerns).values({
      ownerId: tx.scope.owner,
      id,
      feedbackId: from.id,
      quote,
      start,
      end,
      decision: 'should-not-count',
      decidedAt: sql`now()`,
    });
  await markApart(tx, from.id);
  return done({ id });
}

/** What was made of a doubt that should not count is none, so it goes with that. */
export const forgetStrength = (tx: Writing, concernId: string): Promise<void> =>
  takeWinBack(tx, { kind: 'strengthened', subjectKind: 'concern', subjectId: concernId });

/** Held until the end: of two windows that decide about the same words the later one counts what the other decided. */
export async function holdFeedback(tx: Writing, feedbackId: string): Promise<void> {
  await tx.db
    .select({ id: feedback.id })
    .from(feedback)
    .where(owned(tx.scope, feedback, eq(feedback.id, feedbackId)))
    .for('update');
}

/** These words are like any others: the page offers no more to keep something of them apart. */
export async function countIt(tx: Writing, feedbackId: string): Promise<Outcome<{ id: string }>> {
  const [changed] = await tx.db
    .update(feedback)
    .set({ notApartAt: sql`now()` })
    .where(owned(tx.scope, feedback, eq(feedback.id, feedbackId)))
    .returning({ id: feedback.id });
  return changed ? done(changed) : refused('not-found');
}

/**
 * Feedback is apart for as long as something in it should not count: no coach sees it then, nor what was written to them
 * about the same "no". It is held before.
 */
export async function markApart(tx: Writing, feedbackId: string): Promise<void> {
  await tx.db
    .update(feedback)
    .set({
      isApart: sql`exists (select from concerns c where c.owner_id = ${feedback.ownerId}
        and c.feedback_id = ${feedback.id} and c.decision = 'should-not-count')`,
    })
    .where(owned(tx.scope, feedback, eq(feedback.id, feedbackId)));
  const episode = sql`(select e.id from episodes e
    join feedback f on f.owner_id = e.owner_id and f.rejection_id = e.rejection_id
    where e.owner_id = ${tx.scope.owner} and f.id = ${feedbackId})`;
  await tx.db
    .update(letters)
    .set({
      isApart: sql`exists (select from episodes e
        join feedback f on f.owner_id = e.owner_id and f.rejection_id = e.rejection_id
        where e.owner_id = ${letters.ownerId} and e.id = ${letters.episodeId} and f.is_apart)`,
    })
    .where(owned(tx.scope, letters, eq(letters.episodeId, episode)));
}
