import { and, eq, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import type { EditedStory, NewStory } from '@/lib/stories/input';
import { findInterview } from '../interviews/reads';
import { interviewStories } from '../interviews/tables';
import { owned } from '../owned';
import type { Writing } from '../transaction';
import { findBrought, findStory } from './reads';
import { stories } from './tables';

type Brought = { interviewId: string };

/** Keeps a story. */
export async function addStory(tx: Writing, given: NewStory): Promise<Outcome<{ id: string }>> {
  const id = newId();
  await tx.db.insert(stories).values({ ownerId: tx.scope.owner, id, ...given });
  return done({ id });
}

/** Keeps one, and brings it to the interview it was written for. */
export async function addStoryFor(
  tx: Writing,
  { interviewId, ...given }: NewStory & Brought,
): Promise<Outcome<Brought>> {
  if (!(await findInterview(tx, interviewId))) return refused('not-found');
  const added = await addStory(tx, given);
  return added.ok ? bringStory(tx, { interviewId, storyId: added.value.id }) : added;
}

/** Writes it anew, if nobody changed it since `version`. */
export async function editStory(
  tx: Writing,
  { id, version, ...given }: EditedStory,
): Promise<Outcome<{ id: string; version: number }>> {
  if (!(await findStory(tx, id))) return refused('not-found');
  const [changed] = await tx.db
    .update(stories)
    .set({ ...given, version: version + 1, updatedAt: sql`now()` })
    .where(owned(tx.scope, stories, and(eq(stories.id, id), eq(stories.version, version))))
    .returning({ id: stories.id, version: stories.version });
  return changed ? done(changed) : refused('stale');
}

/** Brings a story to an interview; twice is once. */
export async function bringStory(
  tx: Writing,
  { interviewId, storyId }: Brought & { storyId: string },
): Promise<Outcome<Brought>> {
  const [interview, story] = await Promise.all([findInterview(tx, interviewId), findStory(tx, storyId)]);
  if (!interview || !story) return refused('not-found');
  await tx.db
    .insert(interviewStories)
    .values({ ownerId: tx.scope.owner, id: newId(), interviewId, storyId })
    .onConflictDoNothing();
  return done({ interviewId });
}

/** Leaves a story at home; it stays among the stories. */
export async function leaveStory(tx: Writing, id: string): Promise<Outcome<Brought>> {
  const one = await findBrought(tx, id);
  if (!one) return refused('not-found');
  await tx.db.delete(interviewStories).where(owned(tx.scope, interviewStories, eq(interviewStories.id, id)));
  return done({ interviewId: one.interviewId });
}
