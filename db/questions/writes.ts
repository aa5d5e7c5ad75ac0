import { and, eq, isNull, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import { bankQuestion, keyOfWords } from '@/lib/questions/bank';
import type { EditedQuestion, NewQuestion, QuestionNotes } from '@/lib/questions/input';
import { questionOf } from '@/lib/questions/merged';
import { isKey, MOST_TAGS, type QuestionKind, sameWords } from '@/lib/questions/rules';
import { findInterview } from '../interviews/reads';
import { owned } from '../owned';
import { findStory } from '../stories/reads';
import type { Writing } from '../transaction';
import { findMeeting, findQuestion, findStoryFor } from './reads';
import { questionMeetings, questionStories, questions } from './tables';

type Ref = { ref: string };
type Kept = { id: string; version: number };

/**
 * The row of a question, made now where it is one of the bank that nothing is kept about yet; two windows at once make
 * one. Refuses 'not-found'.
 */
export async function haveQuestion(tx: Writing, ref: string): Promise<Outcome<Kept>> {
  const before = await findQuestion(tx, ref);
  if (before) return done(before);
  if (!isKey(ref) || !bankQuestion(ref)) return refused('not-found');
  await tx.db
    .insert(questions)
    .values({ ownerId: tx.scope.owner, id: newId(), key: ref })
    .onConflictDoNothing();
  const made = await findQuestion(tx, ref);
  return made ? done(made) : refused('not-found');
}

/**
 * One of one's own. One that reads the same is that one, with the tags that were given besides.
 * @returns what its address ends with, and whether it was there.
 */
export async function addQuestion(
  tx: Writing,
  given: NewQuestion,
): Promise<Outcome<Ref & { isThere: boolean }>> {
  const same = await sameQuestion(tx, given.text);
  if (same) {
    const kept = await keepBesides(tx, same, given);
    return kept.ok ? done({ ref: same, isThere: true }) : kept;
  }
  const id = newId();
  const skill = given.skill || null;
  await tx.db.insert(questions).values({ ownerId: tx.scope.owner, id, ...given, skill });
  return done({ ref: id, isThere: false });
}

/** What a question that is there does not have yet, as far as there is room; its words and kind stay. */
async function keepBesides(tx: Writing, ref: string, { tags, skill }: NewQuestion): Promise<Outcome<Ref>> {
  const before = await findQuestion(tx, ref);
  const had = questionOf(before, isKey(ref) ? ref : null);
  if (!had) return refused('not-found');
  const both = [...new Set([...had.tags, ...tags])].slice(0, Math.max(MOST_TAGS, had.tags.length));
  const its = had.skill ?? (skill || null);
  if (both.length === had.tags.length && its === had.skill) return done({ ref });
  return put(tx, ref, before?.version ?? 0, { text: had.text, tags: both, skill: its });
}

/** Its words, kind, skill and tags as the seeker would rather have them. */
export const editQuestion = (tx: Writing, { question, version, skill, ...given }: EditedQuestion) =>
  put(tx, question, version, { ...given, skill: skill || null });

export const keepNotes = (tx: Writing, { question, version, notes }: QuestionNotes) =>
  put(tx, question, version, { notes });

/** The versioned write; `version` 0 where nothing was kept about a question of the bank when the page was opened. */
async function put(tx: Writing, ref: string, version: number, columns: object): Promise<Outcome<Ref>> {
  const before = await findQuestion(tx, ref);
  const had = before ? done(before) : await haveQuestion(tx, ref);
  if (!had.ok) return had;
  if (version !== (before?.version ?? 0)) return refused('stale');
  const [row] = await tx.db
    .update(questions)
    .set({ ...columns, version: version + 1, updatedAt: sql`now()` })
    .where(
      owned(
        tx.scope,
        questions,
        and(eq(questions.id, had.value.id), eq(questions.version, had.value.version)),
      ),
    )
    .returning({ id: questions.id });
  return row ? done({ ref }) : refused('stale');
}

/** Marks it, or not; twice is once. */
export const markFavourite = (tx: Writing, ref: string, isFavourite: boolean): Promise<Outcome<Ref>> =>
  stamp(tx, ref, { favouriteAt: isFavourite ? sql`coalesce(${questions.favouriteAt}, now())` : null });

/** Puts it away, or takes it out again. What was done with it stays either way. */
export const putAway = (tx: Writing, ref: string, isAway: boolean): Promise<Outcome<Ref>> =>
  stamp(tx, ref, { archivedAt: isAway ? sql`coalesce(${questions.archivedAt}, now())` : null });

/** A mark is no edit: what somebody types elsewhere meanwhile stays theirs to save. */
async function stamp(tx: Writing, ref: string, columns: object): Promise<Outcome<Ref>> {
  const had = await haveQuestion(tx, ref);
  if (!had.ok) return had;
  await tx.db
    .update(questions)
    .set({ ...columns, updatedAt: sql`now()` })
    .where(owned(tx.scope, questions, eq(questions.id, had.value.id)));
  return done({ ref });
}

/** Keeps a story for a question; twice is once. */
export async function keepStoryFor(
  tx: Writing,
  { question, storyId }: { question: string; storyId: string },
): Promise<Outcome<Ref>> {
  const story = await findStory(tx, storyId);
  const had = story ? await haveQuestion(tx, question) : refused('not-found');
  if (!had.ok) return had;
  await tx.db
    .insert(questionStories)
    .values({ ownerId: tx.scope.owner, id: newId(), questionId: had.value.id, storyId })
    .onConflictDoNothing();
  return done({ ref: question });
}

/** The story is for that question no more; both stay. */
export async function leaveStoryFor(tx: Writing, id: string): Promise<Outcome<{ id: string }>> {
  if (!(await findStoryFor(tx, id))) return refused('not-found');
  await tx.db.delete(questionStories).where(owned(tx.scope, questionStories, eq(questionStories.id, id)));
  return done({ id });
}

/** They asked this, there. A question that reads the same is that one; else it becomes one of one's own. */
export async function meetQuestion(
  tx: Writing,
  { interviewId, text, kind = 'role' }: { interviewId: string; text: string; kind?: QuestionKind },
): Promise<Outcome<{ interviewId: string }>> {
  if (!(await findInterview(tx, interviewId))) return refused('not-found');
  const same = await sameQuestion(tx, text);
  const met = same ? done({ ref: same }) : await addQuestion(tx, { text, kind, skill: '', tags: [] });
  const had = met.ok ? await haveQuestion(tx, met.value.ref) : met;
  if (!had.ok) return had;
  await tx.db
    .insert(questionMeetings)
    .values({ ownerId: tx.scope.owner, id: newId(), questionId: had.value.id, interviewId })
    .onConflictDoNothing();
  return done({ interviewId });
}

/** It was not asked there after all; the question stays in the bank. */
export async function unmeetQuestion(tx: Writing, id: string): Promise<Outcome<{ interviewId: string }>> {
  const met = await findMeeting(tx, id);
  if (!met) return refused('not-found');
  await tx.db.delete(questionMeetings).where(owned(tx.scope, questionMeetings, eq(questionMeetings.id, id)));
  return done({ interviewId: met.interviewId });
}

/** What the address of a question of the same words ends with: one of the bank, or one's own. */
async function sameQuestion(tx: Writing, text: string): Promise<string | undefined> {
  const key = keyOfWords(text);
  if (key) return key;
  const own = await tx.db
    .select({ id: questions.id, key: questions.key, text: questions.text })
    .from(questions)
    .where(owned(tx.scope, questions, isNull(questions.archivedAt)));
  const found = own.find((one) => one.text !== null && sameWords(one.text) === sameWords(text));
  return found && (found.key ?? found.id);
}
