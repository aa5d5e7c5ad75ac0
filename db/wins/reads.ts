import { desc, inArray, type SQL, sql } from 'drizzle-orm';
import { HELD_UP_KINDS } from '@/lib/wins/rules';
import { owned } from '../owned';
import type { OneOwner, OwnScope } from '../scope';
import type { Reading } from '../transaction';
import { writtenOnce } from '../written-once';
import { wins } from './tables';

export type Win = Awaited<ReturnType<typeof listWins>>[number];

/** With what each was about: for the owner alone. A coach's page is to know how many there are, so its scope has no way in. */
const COLUMNS = { id: wins.id, kind: wins.kind, at: wins.at, about: wins.about };

/** The newest wins first; with `before`, those older than that one. */
export async function listWins(
  tx: Reading<OwnScope>,
  { limit = 200, before }: { limit?: number; before?: string } = {},
) {
  return before ? olderThan(tx, before, limit) : newest(tx, limit);
}

const winsOf = ({ scope, db }: Reading<OneOwner>, limit: number, ...which: SQL[]) =>
  db
    .select(COLUMNS)
    .from(wins)
    .where(owned(scope, wins, ...which))
    .orderBy(desc(wins.at), desc(wins.id))
    .limit(limit);
const newest = writtenOnce((tx, limit: number) => winsOf(tx, limit));
const olderThan = writtenOnce((tx, before: string, limit: number) =>
  winsOf(
    tx,
    limit,
    sql`(${wins.at}, ${wins.id}) < (select w.at, w.id from wins w
      where w.owner_id = ${tx.scope.owner} and w.id = ${before}::uuid)`,
  ),
);

const counted = writtenOnce(({ scope, db }) =>
  db.select({ n: sql<string>`count(*)` }).from(wins).where(owned(scope, wins)),
);

/** How many there are, for a coach too; only ever goes up, but for an act that is undone at once. */
export async function countWins(tx: Reading<OneOwner>): Promise<number> {
  const [row] = await counted(tx);
  return Number(row?.n ?? 0);
}

export type HeldUp = NonNullable<Awaited<ReturnType<typeof findOneWin>>>;

/** One of those that come of no "no", by its number in the order of time; a number past the last begins again. */
export async function findOneWin({ scope, db }: Reading<OwnScope>, { nth = 0 } = {}) {
  const isHeldUp = owned(scope, wins, inArray(wins.kind, [...HELD_UP_KINDS]));
  const all = sql`(select greatest(count(*), 1) from ${wins} where ${isHeldUp})`;
  const [row] = await db
    .select({ ...COLUMNS, subjectKind: wins.subjectKind })
    .from(wins)
    .where(isHeldUp)
    .orderBy(wins.at, wins.id)
    .limit(1)
    .offset(sql`${nth}::int % ${all}` as unknown as number);
  return row ?? null;
}
