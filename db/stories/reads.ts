import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm';
import type { Skill } from '@/lib/skills/rules';
import { notInBin } from '../applications/tables';
import { concerns, feedback } from '../feedback/tables';
import { interviewStories, interviews } from '../interviews/tables';
import { owned } from '../owned';
import { rejections } from '../rejections/tables';
import type { OneOwner } from '../scope';
import { isThemeOf, themes } from '../themes/tables';
import type { Reading } from '../transaction';
import { stories } from './tables';

export type Story = Awaited<ReturnType<typeof listStories>>[number];
export type StoryBrought = Awaited<ReturnType<typeof listStoriesOf>>[number];

/** Its parts in order, then its free words; nothing where a part is empty. */
const WHOLE = sql`concat_ws(E'\n\n', nullif(${stories.situation}, ''), nullif(${stories.task}, ''),
  nullif(${stories.action}, ''), nullif(${stories.result}, ''), nullif(${stories.text}, ''))`;
const WORDS = sql<number>`coalesce(array_length(regexp_split_to_array(nullif(trim(${WHOLE}), ''), '\\s+'), 1), 0)`;

/** Every story, the one last written in first. */
export async function listStories({ scope, db }: Reading<OneOwner>, { limit = 300 } = {}) {
  return db
    .select({
      id: stories.id,
      title: stories.title,
      /** Enough to know it by. */
      beginning: sql<string>`left(${WHOLE}, 200)`,
    })
    .from(stories)
    .where(owned(scope, stories))
    .orderBy(desc(stories.updatedAt), desc(stories.id))
    .limit(limit);
}

/** One story; undefined for an unknown id and for somebody else's alike. */
export async function findStory({ scope, db }: Reading<OneOwner>, id: string) {
  const [row] = await db
    .select({
      id: stories.id,
      title: stories.title,
      situation: stories.situation,
      task: stories.task,
      action: stories.action,
      result: stories.result,
      text: stories.text,
      skills: stories.skills,
      version: stories.version,
    })
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
      text: sql<string>`${WHOLE}`,
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

/** How much of each story there is to tell, what it shows, and when it was used last: brought, rehearsed or given. */
export async function listTold({ scope, db }: Reading<OneOwner>, { limit = 300 } = {}) {
  return db
    .select({
      id: stories.id,
      title: stories.title,
      beginning: sql<string>`left(${WHOLE}, 200)`,
      words: WORDS,
      skills: stories.skills,
      usedAt: sql<string | null>`greatest(
        (select max(coalesce(i.starts_at, i.created_at)) from interview_stories s
          join interviews i on i.owner_id = s.owner_id and i.id = s.interview_id and i.cancelled_at is null
          join applications a on a.owner_id = i.owner_id and a.id = i.application_id and a.deleted_at is null
          where s.owner_id = stories.owner_id and s.story_id = stories.id and coalesce(i.starts_at, now()) <= now()),
        (select max(r.ended_at) from rehearsals r
          where r.owner_id = stories.owner_id and r.story_id = stories.id),
        (select max(r.given_at) from response_evidence e
          join responses r on r.owner_id = e.owner_id and r.id = e.response_id
          join episodes p on p.owner_id = r.owner_id and p.id = r.episode_id
          join rejections n on n.owner_id = p.owner_id and n.id = p.rejection_id and n.taken_back_at is null
          join applications a on a.owner_id = n.owner_id and a.id = n.application_id and a.deleted_at is null
          where e.owner_id = stories.owner_id and e.story_id = stories.id))`,
    })
    .from(stories)
    .where(owned(scope, stories))
    .orderBy(desc(stories.updatedAt), desc(stories.id))
    .limit(limit);
}

export type Use = Awaited<ReturnType<typeof listUses>>[number];

/** Where one story is used: interviews it is brought to, rehearsals, answers that it stands behind. The latest first. */
export async function listUses({ scope, db }: Reading<OneOwner>, storyId: string, { limit = 20 } = {}) {
  const rows = await db.execute<{
    kind: 'interview' | 'rehearsal' | 'response';
    id: string;
    about: string | null;
    key: string | null;
    at: string | null;
    concern_id: string | null;
  }>(sql`
    select 'interview' as kind, i.id, o.name as about, null as key, i.starts_at as at, null::uuid as concern_id
    from interview_stories s
    join interviews i on i.owner_id = s.owner_id and i.id = s.interview_id and i.cancelled_at is null
    join applications a on a.owner_id = i.owner_id and a.id = i.application_id and a.deleted_at is null
    join organisations o on o.owner_id = a.owner_id and o.id = a.organisation_id
    where s.owner_id = ${scope.owner} and s.story_id = ${storyId}
    union all
    select 'rehearsal', r.id, q.text, q.key, r.ended_at, null
    from rehearsals r
    join questions q on q.owner_id = r.owner_id and q.id = r.question_id
    where r.owner_id = ${scope.owner} and r.story_id = ${storyId} and r.ended_at is not null
    union all
    select 'response', n.id, o.name, null, r.given_at, r.concern_id
    from response_evidence e
    join responses r on r.owner_id = e.owner_id and r.id = e.response_id
    join episodes p on p.owner_id = r.owner_id and p.id = r.episode_id
    join rejections n on n.owner_id = p.owner_id and n.id = p.rejection_id and n.taken_back_at is null
    join applications a on a.owner_id = n.owner_id and a.id = n.application_id and a.deleted_at is null
    join organisations o on o.owner_id = a.owner_id and o.id = a.organisation_id
    where e.owner_id = ${scope.owner} and e.story_id = ${storyId}
    order by at desc nulls first, id
    limit ${limit}`);
  return rows.map(({ concern_id: concernId, ...row }) => ({ ...row, concernId }));
}

export type WorkedOn = Awaited<ReturnType<typeof listWorkedOn>>[number];

/**
 * Themes and skills of doubts that the seeker works on, the latest decided first, and whether a story shows each: one
 * of that theme, or one that stands behind an answer to such a doubt. What has become a strength is worked on no more, and
 * what came of a "no" that was taken back never was. Nothing that was said is among it.
 */
export async function listWorkedOn({ scope, db }: Reading<OneOwner>, { limit = 20 } = {}) {
  return db
    .select({
      themeId: themes.id,
      key: themes.key,
      name: themes.name,
      skill: sql<Skill | null>`max(${concerns.skill})`,
      hasStory: sql<boolean>`exists (select from story_themes s join themes t on t.owner_id = s.owner_id and t.id = s.theme_id
          where s.owner_id = ${themes.ownerId} and coalesce(t.merged_into_id, t.id) = ${themes.id})
        or bool_or(exists (select from responses r
          join response_evidence e on e.owner_id = r.owner_id and e.response_id = r.id and e.story_id is not null
          where r.owner_id = ${concerns.ownerId} and r.concern_id = ${concerns.id}))`,
    })
    .from(concerns)
    .innerJoin(themes, isThemeOf(concerns))
    .innerJoin(feedback, and(eq(feedback.ownerId, concerns.ownerId), eq(feedback.id, concerns.feedbackId)))
    .leftJoin(
      rejections,
      and(eq(rejections.ownerId, feedback.ownerId), eq(rejections.id, feedback.rejectionId)),
    )
    .where(
      owned(
        scope,
        concerns,
        eq(concerns.decision, 'work-on-it'),
        isNull(concerns.strengthenedAt),
        isNull(rejections.takenBackAt),
        notInBin(feedback),
      ),
    )
    .groupBy(themes.ownerId, themes.id)
    .orderBy(sql`max(${concerns.decidedAt}) desc nulls last`, asc(themes.name))
    .limit(limit);
}
