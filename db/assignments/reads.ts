import { and, asc, desc, eq, isNull, type SQL, sql } from 'drizzle-orm';
import { coachLinks } from '../coach-links/tables';
import { owned } from '../owned';
import { practiceItems } from '../practice/tables';
import type { OneOwner, OwnScope } from '../scope';
import type { Reading } from '../transaction';
import { writtenOnce } from '../written-once';
import { assignments } from './tables';

const COLUMNS = {
  id: assignments.id,
  linkId: assignments.linkId,
  kind: assignments.kind,
  questionKey: assignments.questionKey,
  name: assignments.name,
  words: assignments.words,
  note: assignments.note,
  authorName: assignments.authorName,
  state: assignments.state,
  createdAt: assignments.createdAt,
  answeredAt: assignments.answeredAt,
};

export type Assignment = Awaited<ReturnType<typeof listAssignments>>[number];

/** What coaches gave and what became of it, what waits first, then the latest. */
export async function listAssignments(
  tx: Reading<OneOwner>,
  { limit = 60, state }: { limit?: number; state?: 'open' } = {},
) {
  if (tx.scope.kind === 'coach') return given(tx, limit, eq(assignments.linkId, tx.scope.linkId), is(state));
  return state ? openOnes(tx, limit) : given(tx, limit);
}

const is = (state: 'open' | undefined) => (state ? eq(assignments.state, state) : undefined);
const openOnes = writtenOnce((tx, limit: number) => given(tx, limit, is('open')));

function given({ scope, db }: Reading<OneOwner>, limit: number, ...which: (SQL | undefined)[]) {
  return db
    .select(COLUMNS)
    .from(assignments)
    .where(owned(scope, assignments, ...which))
    .orderBy(desc(eq(assignments.state, 'open')), desc(assignments.createdAt), desc(assignments.id))
    .limit(limit);
}

/** One that a coach gave; undefined for an unknown id and for somebody else's alike. */
export async function findAssignment({ scope, db }: Reading<OneOwner>, id: string) {
  const [row] = await db
    .select(COLUMNS)
    .from(assignments)
    .where(owned(scope, assignments, eq(assignments.id, id)));
  return row;
}

export type ItemGiven = Awaited<ReturnType<typeof listItemsGiven>>[number];

/** Things to practise that came through links, the latest first, with when each was last done. */
export async function listItemsGiven({ scope, db }: Reading<OneOwner>, { limit = 60 } = {}) {
  return db
    .select({
      id: practiceItems.id,
      title: practiceItems.title,
      assignedName: practiceItems.assignedName,
      dueOn: practiceItems.dueOn,
      createdAt: practiceItems.createdAt,
      archivedAt: practiceItems.archivedAt,
      doneAt: sql<string | null>`(select max(d.at) from practice_done d
        where d.owner_id = practice_items.owner_id and d.item_id = practice_items.id)`,
    })
    .from(practiceItems)
    .where(
      owned(
        scope,
        practiceItems,
        scope.kind === 'coach'
          ? eq(practiceItems.linkId, scope.linkId)
          : sql`${practiceItems.linkId} is not null`,
      ),
    )
    .orderBy(desc(practiceItems.createdAt), desc(practiceItems.id))
    .limit(limit);
}

export type MayBeGiven = Awaited<ReturnType<typeof listMayBeGiven>>[number];

/** A coach's clients, by name, and whether each shares practice with comments, so that something can be given. */
export async function listMayBeGiven({ scope, db }: Reading<OwnScope>) {
  return db
    .select({
      linkId: coachLinks.id,
      clientName: coachLinks.clientName,
      takes: sql<boolean>`'practice' = any(${coachLinks.commentScopes})`,
    })
    .from(coachLinks)
    .where(and(eq(coachLinks.coachId, scope.owner), isNull(coachLinks.endedAt)))
    .orderBy(asc(sql`lower(${coachLinks.clientName})`), asc(coachLinks.id))
    .limit(1000);
}
