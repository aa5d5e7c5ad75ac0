import { and, asc, desc, eq, sql } from 'drizzle-orm';
import { notInBin } from '../applications/tables';
import { interviewStories, interviews } from '../interviews/tables';
import { owned } from '../owned';
import type { OneOwner } from '../scope';
import type { Reading } from '../transaction';
import { stories } from './tables';

export type Story = Awaited<ReturnType<typeof listStories>>[number];
export type StoryBrought = Awaited<ReturnType<typeof listStoriesOf>>[number];

/** Every story, the one last written in first. */
export async function listStories({ scope, db }: Reading<OneOwner>, { limit = 300 } = {}) {
  return db
    .select({
      id: stories.id,
      title: stories.title,
      /** Enough to know it by. */
      beginning: sql<string>`left(${stories.text}, 200)`,
    })
    .from(stories)
    .where(owned(scope, stories))
    .orderBy(desc(stories.updatedAt), desc(stories.id))
    .limit(limit);
}

/** One story; undefined for an unknown id and for somebody else's alike. */
export async function findStory({ scope, db }: Reading<OneOwner>, id: string) {
  const [row] = await db
    .select({ id: stories.id, title: stories.title, text: stories.text, version: stories.version })
    .from(stories)
    .where(owned(scope, stories, eq(stories.id, id)));
  return row;
}

const brought = ({ db }: Reading<OneOwner>) =>
  db
    .select({
      id: interviewStories.id,
      interviewId: interviews.id,
      storyId: stories.id,
      title: stories.title,
      text: stories.text,
    })
    .from(interviewStories)
    .innerJoin(
      interviews,
      and(eq(interviews.ownerId, interviewStories.ownerId), eq(interviews.id, interviewStories.interviewId)),
    )
    .innerJoin(
      stories,
      and(eq(stories.ownerId, interviewStories.ownerId), eq(stories.id, interviewStories.storyId)),
    );

/** The stories to bring to an interview, in the order in which they were chosen. */
export async function listStoriesOf(tx: Reading<OneOwner>, interviewId: string) {
  return brought(tx)
    .where(
      owned(tx.scope, interviewStories, eq(interviewStories.interviewId, interviewId), notInBin(interviews)),
    )
    .orderBy(asc(interviewStories.createdAt), asc(interviewStories.id));
}

/** One story as it is brought to one interview. */
export async function findBrought(tx: Reading<OneOwner>, id: string) {
  const [row] = await brought(tx).where(
    owned(tx.scope, interviewStories, eq(interviewStories.id, id), notInBin(interviews)),
  );
  return row;
}

/** To how many interviews each story was brought. */
export async function countBrought({ scope, db }: Reading<OneOwner>) {
  return db
    .select({ storyId: interviewStories.storyId, n: sql<number>`count(*)`.mapWith(Number) })
    .from(interviewStories)
    .innerJoin(
      interviews,
      and(eq(interviews.ownerId, interviewStories.ownerId), eq(interviews.id, interviewStories.interviewId)),
    )
    .where(owned(scope, interviewStories, notInBin(interviews)))
    .groupBy(interviewStories.storyId);
}
