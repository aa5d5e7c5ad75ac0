import { desc, sql } from 'drizzle-orm';
import { owned } from '../owned';
import type { OneOwner } from '../scope';
import type { Reading } from '../transaction';
import { wins } from './tables';

export type Win = Awaited<ReturnType<typeof listWins>>[number];

/** The newest wins first. */
export async function listWins({ scope, db }: Reading<OneOwner>, { limit = 200 } = {}) {
  return db
    .select({ id: wins.id, kind: wins.kind, at: wins.at, about: wins.about })
    .from(wins)
    .where(owned(scope, wins))
    .orderBy(desc(wins.at), desc(wins.id))
    .limit(limit);
}

/** How many there are; only ever goes up, but for an act that is undone at once. */
export async function countWins({ scope, db }: Reading<OneOwner>): Promise<number> {
  const [row] = await db.select({ n: sql<string>`count(*)` }).from(wins).where(owned(scope, wins));
  return Number(row?.n ?? 0);
}
