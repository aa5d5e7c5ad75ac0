import { and, eq, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import type { Skill } from '@/lib/skills/rules';
import type { EditedStory, NewStory, NewStoryFor } from '@/lib/stories/input';
import { type StoryPart, skillsTicked } from '@/lib/stories/told';
import { findInterview } from '../interviews/reads';
import { interviewStories } from '../interviews/tables';
import { owned } from '../owned';
import { keepStoryFor } from '../questions/writes';
import { showStrength, showTheme } from '../showings/writes';
import type { Writing } from '../transaction';
import { findBrought, findStory } from './reads';
import { stories } from './tables';

type Brought = { interviewId: string };

type Added = Outcome<{ id: string }>;
/** A title and free words are enough; the rest may come later, or never. */
type Written = { title: string } & Partial<Record<StoryPart | 'text', string>> & { skills?: Skill[] };

/** Keeps a story. */
export async function addStory(tx: Writing, given: Written): Promise<Added> {
  const id = newId();
  await tx.db.insert(stories).values({ ownerId: tx.scope.owner, id, ...given });
  return done({ id });
}

/** Keeps one with all that its page says of it: what it shows, and the question that it answers. */
export async function addWholeStory(tx: Writing, given: NewStory): Promise<Added> {
  const { strengthId, themeId, question, ...form } = given;
  const added = await addStory(tx, columnsOf(form));
  if (!added.ok) return added;
  const storyId = added.value.id;
  const links = [
    strengthId && (() => showStrength(tx, { storyId, strengthId })),
    themeId && (() => showTheme(tx, { storyId, themeId })),
    question && (() => keepStoryFor(tx, { question, storyId })),
  ];
  for (const link of links) {
    const linked = link ? await link() : added;
    if (!linked.ok) return linked;
  }
  return added;
}

/** A form's ticks are one column. */
const columnsOf = <Form extends Record<Skill, boolean>>(form: Form) => {
  const { presentation, proactivity, composure, communication, ...rest } = form;
  return { ...rest, skills: skillsTicked({ presentation, proactivity, composure, communication }) };
};

/** Keeps one, and brings it to the interview it was written for. */
export async function addStoryFor(
  tx: Writing,
  { interviewId, ...given }: NewStoryFor,
): Promise<Outcome<Brought>> {
  if (!(await findInterview(tx, interviewId))) return refused('not-found');
  const added = await addStory(tx, given);
  return added.ok ? bringStory(tx, { interviewId, storyId: added.value.id }) : added;
}

/** Writes it anew, if nobody changed it since `version`. */
export async function editStory(
  tx: Writing,
  { id, version, ...form }: EditedStory,
): Promise<Outcome<{ id: string; version: number }>> {
  if (!(await findStory(tx, id))) return refused('not-found');
  const [changed] = await tx.db
    .update(stories)
    .set({ ...columnsOf(form), version: version + 1, updatedAt: sql`now()` })
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
