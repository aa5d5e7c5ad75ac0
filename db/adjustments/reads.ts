import { and, asc, eq } from 'drizzle-orm';
import { notInBin } from '../applications/tables';
import { adjustments, interviews } from '../interviews/tables';
import { owned } from '../owned';
import type { OwnScope } from '../scope';
import type { Reading } from '../transaction';

export type Adjustment = Awaited<ReturnType<typeof listAdjustments>>[number];

const ofInterview = and(
  eq(interviews.ownerId, adjustments.ownerId),
  eq(interviews.id, adjustments.interviewId),
);
const COLUMNS = {
  id: adjustments.id,
  interviewId: adjustments.interviewId,
  what: adjustments.what,
  state: adjustments.state,
  version: adjustments.version,
};

/** What the seeker needs at an interview, in the order in which it was written down. For no coach: the type says so too. */
export async function listAdjustments({ scope, db }: Reading<OwnScope>, interviewId: string) {
  return db
    .select(COLUMNS)
    .from(adjustments)
    .innerJoin(interviews, ofInterview)
    .where(owned(scope, adjustments, eq(adjustments.interviewId, interviewId), notInBin(interviews)))
    .orderBy(asc(adjustments.createdAt), asc(adjustments.id));
}

/** One of them; undefined for an unknown id and for somebody else's alike. */
export async function findAdjustment({ scope, db }: Reading<OwnScope>, id: string) {
  const [row] = await db
    .select(COLUMNS)
    .from(adjustments)
    .innerJoin(interviews, ofInterview)
    .where(owned(scope, adjustments, eq(adjustments.id, id), notInBin(interviews)));
  return row;
}
