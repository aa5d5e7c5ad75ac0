import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm';
import { applications } from '../applications/tables';
import { concerns, feedback } from '../feedback/tables';
import { owned } from '../owned';
import type { OneOwner } from '../scope';
import { isThemeOf, themes } from '../themes/tables';
import type { Reading } from '../transaction';
import { practiceDone, practiceItems } from './tables';

/** Not one that came of a doubt about an application in the bin. */
const notOfBinned = sql`not exists (select from ${concerns} c
  join ${feedback} f on f.owner_id = c.owner_id and f.id = c.feedback_id
  join ${applications} a on a.owner_id = f.owner_id and a.id = f.application_id and a.deleted_at is not null
  where c.owner_id = ${practiceItems.ownerId} and c.id = ${practiceItems.concernId})`;

export type PracticeItem = Awaited<ReturnType<typeof listPractice>>[number];

/** Things to do and done: open ones first, by their day; then the done ones, the newest first. */
export async function listPractice({ scope, db }: Reading<OneOwner>, { limit = 200 } = {}) {
  const last = db
    .select({
      ownerId: practiceDone.ownerId,
      itemId: practiceDone.itemId,
      at: sql<string>`max(${practiceDone.at})`.as('at'),
    })
    .from(practiceDone)
    .where(owned(scope, practiceDone))
    .groupBy(practiceDone.ownerId, practiceDone.itemId)
    .as('last');
  return db
    .select({
      id: practiceItems.id,
      title: practiceItems.title,
      kind: practiceItems.kind,
      dueOn: practiceItems.dueOn,
      doneAt: last.at,
      skill: concerns.skill,
      theme: themes.name,
      feedbackId: concerns.feedbackId,
    })
    .from(practiceItems)
    .leftJoin(last, and(eq(last.ownerId, practiceItems.ownerId), eq(last.itemId, practiceItems.id)))
    .leftJoin(
      concerns,
      and(eq(concerns.ownerId, practiceItems.ownerId), eq(concerns.id, practiceItems.concernId)),
    )
    .leftJoin(themes, isThemeOf(concerns))
    .where(owned(scope, practiceItems, isNull(practiceItems.archivedAt), notOfBinned))
    .orderBy(
      sql`${last.at} is not null`,
      desc(last.at),
      sql`${practiceItems.dueOn} nulls last`,
      asc(practiceItems.createdAt),
      asc(practiceItems.id),
    )
    .limit(limit);
}

/** What waits to be practised, the earliest day first. */
export async function listOpenPractice({ scope, db }: Reading<OneOwner>, { limit = 5 } = {}) {
  return db
    .select({ id: practiceItems.id, title: practiceItems.title, dueOn: practiceItems.dueOn })
    .from(practiceItems)
    .leftJoin(
      practiceDone,
      and(eq(practiceDone.ownerId, practiceItems.ownerId), eq(practiceDone.itemId, practiceItems.id)),
    )
    .where(
      owned(scope, practiceItems, isNull(practiceItems.archivedAt), isNull(practiceDone.id), notOfBinned),
    )
    .orderBy(sql`${practiceItems.dueOn} nulls last`, asc(practiceItems.createdAt), asc(practiceItems.id))
    .limit(limit);
}

/** One item; undefined for an unknown id and for somebody else's alike. */
export async function findItem({ scope, db }: Reading<OneOwner>, id: string) {
  const [row] = await db
    .select({ id: practiceItems.id, title: practiceItems.title, archivedAt: practiceItems.archivedAt })
    .from(practiceItems)
    .where(owned(scope, practiceItems, eq(practiceItems.id, id)));
  return row;
}
