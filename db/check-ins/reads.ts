import { and, desc, eq, gte, lte } from 'drizzle-orm';
import { addDays, isDay } from '@/lib/time/days';
import { owned } from '../owned';
import type { OwnScope } from '../scope';
import type { Reading } from '../transaction';
import { writtenOnce } from '../written-once';
import { checkIns } from './tables';

const COLUMNS = {
  id: checkIns.id,
  week: checkIns.week,
  wentWell: checkIns.wentWell,
  inTheWay: checkIns.inTheWay,
  thenWhat: checkIns.thenWhat,
  oneThing: checkIns.oneThing,
  energy: checkIns.energy,
  version: checkIns.version,
};

export type CheckIn = Awaited<ReturnType<typeof listCheckIns>>[number];

/** The newest week first; a year of them, and one more, that says whether there are others. */
export async function listCheckIns(
  { scope, db }: Reading<OwnScope>,
  { limit = 53, until = '2999-01-01' } = {},
) {
  return db
    .select(COLUMNS)
    .from(checkIns)
    .where(owned(scope, checkIns, lte(checkIns.week, until)))
    .orderBy(desc(checkIns.week))
    .limit(limit);
}

const newestWeek = writtenOnce(({ scope, db }) =>
  db
    .select({ week: checkIns.week })
    .from(checkIns)
    .where(owned(scope, checkIns))
    .orderBy(desc(checkIns.week))
    .limit(1),
);

/** The newest week that has one, which is all that Today need know. */
export async function findLastCheckIn(tx: Reading<OwnScope>) {
  const [row] = await newestWeek(tx);
  return row?.week ?? null;
}

/** One check-in; undefined for an unknown id and for somebody else's alike. */
export async function findCheckIn({ scope, db }: Reading<OwnScope>, id: string) {
  const [row] = await db
    .select(COLUMNS)
    .from(checkIns)
    .where(owned(scope, checkIns, eq(checkIns.id, id)));
  return row;
}

/** The one that a week has, also where weeks began on another day when it was written. */
export async function findCheckInOf({ scope, db }: Reading<OwnScope>, week: string) {
  if (!isDay(week)) return undefined;
  const [row] = await db
    .select(COLUMNS)
    .from(checkIns)
    .where(
      owned(
        scope,
        checkIns,
        and(gte(checkIns.week, addDays(week, -3)), lte(checkIns.week, addDays(week, 3))),
      ),
    )
    .orderBy(desc(checkIns.week))
    .limit(1);
  return row;
}
