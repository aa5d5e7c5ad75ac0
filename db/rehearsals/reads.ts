import { and, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import { bankQuestion } from '@/lib/questions/bank';
import { isKey } from '@/lib/questions/rules';
import { owned } from '../owned';
import { practiceDone, practiceItems } from '../practice/tables';
import { questions } from '../questions/tables';
import type { OneOwner } from '../scope';
import { stories } from '../stories/tables';
import type { Reading } from '../transaction';
import { rehearsalItems, rehearsalSchedules, rehearsals } from './tables';

const LISTED = {
  id: rehearsals.id,
  questionId: questions.id,
  key: questions.key,
  ownText: questions.text,
  seconds: rehearsals.seconds,
  keepOne: rehearsals.keepOne,
  changeOne: rehearsals.changeOne,
  went: rehearsals.went,
  endedAt: rehearsals.endedAt,
  createdAt: rehearsals.createdAt,
  story: stories.title,
};

const WHOLE = {
  ...LISTED,
  storyId: rehearsals.storyId,
  itemId: rehearsalItems.itemId,
  item: practiceItems.title,
  notes: rehearsals.notes,
  words: rehearsals.words,
  version: rehearsals.version,
  dueAt: rehearsalSchedules.dueAt,
  /** The seeker rated the four skills after it, and that stands. */
  isRated: sql<boolean>`exists (select from ratings r where r.owner_id = rehearsals.owner_id
    and r.rehearsal_id = rehearsals.id and r.rater_kind = 'self' and r.taken_back_at is null)`,
};

const itsQuestion = and(eq(questions.ownerId, rehearsals.ownerId), eq(questions.id, rehearsals.questionId));
const itsStory = and(eq(stories.ownerId, rehearsals.ownerId), eq(stories.id, rehearsals.storyId));

const listed = ({ db }: Reading<OneOwner>) =>
  db.select(LISTED).from(rehearsals).innerJoin(questions, itsQuestion).leftJoin(stories, itsStory);

/** The question in the seeker's words for it, else in the bank's, and what its address ends with. */
const inWords = <Row extends { key: string | null; ownText: string | null; questionId: string }>({
  key,
  ownText,
  ...row
}: Row) => ({ ...row, ref: key ?? row.questionId, text: ownText ?? bankQuestion(key)?.text ?? '' });

export type Rehearsal = NonNullable<Awaited<ReturnType<typeof findRehearsal>>>;
export type Rehearsed = Awaited<ReturnType<typeof listRehearsals>>[number];

/** One rehearsal; undefined for an unknown id and for somebody else's alike. */
export async function findRehearsal(tx: Reading<OneOwner>, rehearsalId: string) {
  const [row] = await tx.db
    .select(WHOLE)
    .from(rehearsals)
    .innerJoin(questions, itsQuestion)
    .leftJoin(stories, itsStory)
    .leftJoin(
      rehearsalItems,
      and(eq(rehearsalItems.ownerId, rehearsals.ownerId), eq(rehearsalItems.rehearsalId, rehearsals.id)),
    )
    .leftJoin(
      practiceItems,
      and(eq(practiceItems.ownerId, rehearsals.ownerId), eq(practiceItems.id, rehearsalItems.itemId)),
    )
    .leftJoin(
      rehearsalSchedules,
      and(
        eq(rehearsalSchedules.ownerId, rehearsals.ownerId),
        eq(rehearsalSchedules.questionId, rehearsals.questionId),
      ),
    )
    .where(owned(tx.scope, rehearsals, eq(rehearsals.id, rehearsalId)));
  return row && inWords(row);
}

/** What was rehearsed, the latest first. */
export async function listRehearsals(tx: Reading<OneOwner>, { limit = 20 } = {}) {
  const rows = await listed(tx)
    .where(owned(tx.scope, rehearsals, isNotNull(rehearsals.endedAt)))
    .orderBy(desc(rehearsals.endedAt), desc(rehearsals.id))
    .limit(limit);
  return rows.map(inWords);
}

/** How often one question was rehearsed and how, the latest first. `ref` is its key in the bank, or its row's id. */
export async function listRehearsalsOf(tx: Reading<OneOwner>, ref: string, { limit = 20 } = {}) {
  const rows = await listed(tx)
    .where(
      owned(
        tx.scope,
        rehearsals,
        isNotNull(rehearsals.endedAt),
        isKey(ref) ? eq(questions.key, ref) : eq(questions.id, ref),
      ),
    )
    .orderBy(desc(rehearsals.endedAt), desc(rehearsals.id))
    .limit(limit);
  return rows.map(inWords);
}

/** The last time that the question of this rehearsal was said before; undefined where this is the first. */
export async function findBefore(tx: Reading<OneOwner>, rehearsalId: string) {
  const asked = sql`(select r.question_id from rehearsals r
    where r.owner_id = ${tx.scope.owner} and r.id = ${rehearsalId})`;
  const [row] = await listed(tx)
    .where(
      owned(
        tx.scope,
        rehearsals,
        sql`${rehearsals.questionId} = ${asked} and ${rehearsals.id} <> ${rehearsalId}`,
        isNotNull(rehearsals.endedAt),
      ),
    )
    .orderBy(desc(rehearsals.endedAt), desc(rehearsals.id))
    .limit(1);
  return row && inWords(row);
}

/** The one that was begun last and is not done; undefined where all are. */
export async function findUnfinished(tx: Reading<OneOwner>) {
  const [row] = await listed(tx)
    .where(owned(tx.scope, rehearsals, isNull(rehearsals.endedAt)))
    .orderBy(desc(rehearsals.createdAt), desc(rehearsals.id))
    .limit(1);
  return row && inWords(row);
}

/**
 * Of a tick: it came of a rehearsal that was done for its item. Both were written in one act, so they have one moment; what
 * is counted by steps counts the rehearsal.
 */
export const isTickOfRehearsal = sql`exists (select from rehearsal_items said_for
  join rehearsals said on said.owner_id = said_for.owner_id and said.id = said_for.rehearsal_id
  where said_for.owner_id = ${practiceDone.ownerId} and said_for.item_id = ${practiceDone.itemId}
    and said.ended_at = ${practiceDone.at})`;

/** How many are done. */
export async function countRehearsals({ scope, db }: Reading<OneOwner>): Promise<number> {
  const [row] = await db
    .select({ n: sql<number>`count(*)::int` })
    .from(rehearsals)
    .where(owned(scope, rehearsals, isNotNull(rehearsals.endedAt)));
  return row?.n ?? 0;
}

/** Words and seconds of those that somebody had counted, all together. */
export async function sumSpoken({ scope, db }: Reading<OneOwner>) {
  const [row] = await db
    .select({
      words: sql<number>`coalesce(sum(${rehearsals.words}), 0)::int`,
      seconds: sql<number>`coalesce(sum(${rehearsals.seconds}), 0)::int`,
      n: sql<number>`count(*)::int`,
    })
    .from(rehearsals)
    .where(
      owned(
        scope,
        rehearsals,
        isNotNull(rehearsals.endedAt),
        sql`${rehearsals.words} > 0 and ${rehearsals.seconds} > 0`,
      ),
    );
  return row ?? { words: 0, seconds: 0, n: 0 };
}

/** When a question is due again and what that was reckoned from; undefined where it was never rehearsed. */
export async function findSchedule({ scope, db }: Reading<OneOwner>, questionId: string) {
  const [row] = await db
    .select({
      dueAt: rehearsalSchedules.dueAt,
      lastAt: rehearsalSchedules.lastAt,
      stability: rehearsalSchedules.stability,
      difficulty: rehearsalSchedules.difficulty,
      times: rehearsalSchedules.times,
      lapses: rehearsalSchedules.lapses,
    })
    .from(rehearsalSchedules)
    .where(owned(scope, rehearsalSchedules, eq(rehearsalSchedules.questionId, questionId)));
  return row;
}
