import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import type { Amended, CountAsked, Told } from '@/lib/rehearsals/input';
import { type Counted, counted } from '@/lib/rehearsals/pace';
import type { HowItWent } from '@/lib/rehearsals/rules';
import { scheduleAfter } from '@/lib/rehearsals/spacing';
import { owned } from '../owned';
import { findItem } from '../practice/reads';
import { listStoriesFor } from '../questions/reads';
import { questions } from '../questions/tables';
import { haveQuestion, keepStoryFor } from '../questions/writes';
import { findStory } from '../stories/reads';
import { tickItem } from '../ticks/writes';
import type { Writing } from '../transaction';
import { keepWin } from '../wins/writes';
import { findRehearsal, findSchedule, type Rehearsal } from './reads';
import { rehearsalItems, rehearsalSchedules, rehearsals } from './tables';

type Id = { id: string };

/**
 * Begins to rehearse a question, with the notes of the last time. One of the same question that was begun and is not
 * done is gone on with.
 */
export async function beginRehearsal(
  tx: Writing,
  { question, itemId }: { question: string; itemId: string },
): Promise<Outcome<Id>> {
  const [had, item] = [await haveQuestion(tx, question), itemId ? await findItem(tx, itemId) : null];
  if (!had.ok) return had;
  if (item === undefined) return refused('not-found');
  const questionId = had.value.id;
  await holdQuestion(tx, questionId);
  const earlier = await tx.db
    .select({ id: rehearsals.id, endedAt: rehearsals.endedAt, notes: rehearsals.notes })
    .from(rehearsals)
    .where(owned(tx.scope, rehearsals, eq(rehearsals.questionId, questionId)))
    .orderBy(sql`${rehearsals.endedAt} is not null`, desc(rehearsals.createdAt))
    .limit(1);
  if (earlier[0]?.endedAt === null) return isFor(tx, earlier[0].id, itemId);
  const kept = await listStoriesFor(tx, question);
  const id = newId();
  await tx.db.insert(rehearsals).values({
    ownerId: tx.scope.owner,
    id,
    questionId,
    // Which one, where there is no choice.
    storyId: kept.length === 1 ? (kept[0]?.storyId ?? null) : null,
    notes: earlier[0]?.notes ?? '',
  });
  return isFor(tx, id, itemId);
}

/** Held until the act is over: of two windows that begin at once, the second finds what the first began. */
async function holdQuestion({ scope, db }: Writing, id: string): Promise<void> {
  await db
    .select({ id: questions.id })
    .from(questions)
    .where(owned(scope, questions, eq(questions.id, id)))
    .for('update');
}

/** Which item it is for, if for any: the one that was named last. */
async function isFor(tx: Writing, id: string, itemId: string): Promise<Outcome<Id>> {
  if (itemId)
    await tx.db
      .insert(rehearsalItems)
      .values({ ownerId: tx.scope.owner, id: newId(), rehearsalId: id, itemId })
      .onConflictDoUpdate({ target: [rehearsalItems.ownerId, rehearsalItems.rehearsalId], set: { itemId } });
  return done({ id });
}

/**
 * Keeps what is on the form: as it stands, or as done. Done, it moves the rest: the question gets its next day, the
 * story is one of its stories, the item is ticked where that was asked, and practising is a win. `at` is when it was done,
 * an ISO moment, if not now.
 */
export async function keepRehearsal(tx: Writing, given: Told, at?: string): Promise<Outcome<Id>> {
  const { id, version, notes, storyId, keepOne, changeOne, spoken } = given;
  const before = await findRehearsal(tx, id);
  if (!before || (storyId && !(await findStory(tx, storyId)))) return refused('not-found');
  if (before.endedAt) return refused('rehearsed-already');
  const went = given.go === 'end' ? (given.went as HowItWent) : null;
  const kept = await put(
    tx,
    { id, version },
    {
      notes,
      storyId: storyId || null,
      keepOne,
      changeOne,
      seconds: spoken,
      ...(went && { went, endedAt: at ?? sql`now()` }),
    },
  );
  if (!kept.ok || !went) return kept;
  return moveTheRest(tx, before, { ...given, went, at });
}

interface Ended {
  readonly went: HowItWent;
  readonly at: string | undefined;
}

async function moveTheRest(
  tx: Writing,
  { questionId, ref, itemId, id }: Rehearsal,
  { went, storyId, isItemDone, at }: Pick<Told, 'storyId' | 'isItemDone'> & Ended,
): Promise<Outcome<Id>> {
  await reschedule(tx, questionId, { went, at });
  // Not the question itself: it may be one that hurts, and wins stand on Today.
  const win = { kind: 'practised', subjectKind: 'question', subjectId: questionId } as const;
  await keepWin(tx, { ...win, about: 'an answer aloud', ...(at && { at }) });
  if (storyId) {
    const linked = await keepStoryFor(tx, { question: ref, storyId });
    if (!linked.ok) return linked;
  }
  if (itemId && isItemDone) {
    const ticked = await tickItem(tx, itemId);
    if (!ticked.ok) return ticked;
  }
  return done({ id });
}

async function reschedule(tx: Writing, questionId: string, { went, at }: Ended): Promise<void> {
  const before = (await findSchedule(tx, questionId)) ?? null;
  const next = { ...scheduleAfter(before, went, at ? new Date(at) : new Date()), updatedAt: sql`now()` };
  await tx.db
    .insert(rehearsalSchedules)
    .values({ ownerId: tx.scope.owner, id: newId(), questionId, ...next })
    .onConflictDoUpdate({ target: [rehearsalSchedules.ownerId, rehearsalSchedules.questionId], set: next });
}

/** Writes anew what one keeps and changes, of a rehearsal that is done. */
export async function amendRehearsal(tx: Writing, { id, version, ...words }: Amended): Promise<Outcome<Id>> {
  const before = await findRehearsal(tx, id);
  if (!before) return refused('not-found');
  return before.endedAt ? put(tx, { id, version }, words) : refused('no-such-move');
}

/** Lets go of one that is not done: nothing has come of it yet. */
export async function dropRehearsal(tx: Writing, id: string): Promise<Outcome<Id>> {
  const before = await findRehearsal(tx, id);
  if (!before) return refused('not-found');
  if (before.endedAt) return refused('no-such-move');
  await tx.db
    .delete(rehearsals)
    .where(owned(tx.scope, rehearsals, and(eq(rehearsals.id, id), isNull(rehearsals.endedAt))));
  return done({ id });
}

/** Counts what somebody asks to have counted. How many words there were is kept; the words are not. */
export async function countSpoken(
  tx: Writing,
  { rehearsalId, said, spoken }: CountAsked,
): Promise<Outcome<Counted>> {
  const before = await findRehearsal(tx, rehearsalId);
  if (!before) return refused('not-found');
  const seconds = spoken ?? before.seconds ?? 0;
  const count = counted(said, seconds);
  await tx.db
    .update(rehearsals)
    .set({ words: count.words, seconds })
    .where(owned(tx.scope, rehearsals, eq(rehearsals.id, rehearsalId)));
  return done(count);
}

/** The versioned write. */
async function put(
  tx: Writing,
  { id, version }: { id: string; version: number },
  columns: object,
): Promise<Outcome<Id>> {
  const [row] = await tx.db
    .update(rehearsals)
    .set({ ...columns, version: version + 1, updatedAt: sql`now()` })
    .where(owned(tx.scope, rehearsals, and(eq(rehearsals.id, id), eq(rehearsals.version, version))))
    .returning({ id: rehearsals.id });
  return row ? done(row) : refused('stale');
}
