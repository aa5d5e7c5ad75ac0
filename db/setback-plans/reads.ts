import { and, desc, eq, sql } from 'drizzle-orm';
import { notInBin } from '../applications/tables';
import { interviews, setbackPlans } from '../interviews/tables';
import { owned } from '../owned';
import { rejections } from '../rejections/tables';
import type { OwnScope } from '../scope';
import type { Reading } from '../transaction';

const COLUMNS = { willDo: setbackPlans.willDo, willTell: setbackPlans.willTell };
const ofInterview = and(
  eq(interviews.ownerId, setbackPlans.ownerId),
  eq(interviews.id, setbackPlans.interviewId),
);

/** "If it is a no, I will … and tell …", as written before an interview. */
export async function findPlan({ scope, db }: Reading<OwnScope>, interviewId: string) {
  const [row] = await db
    .select(COLUMNS)
    .from(setbackPlans)
    .innerJoin(interviews, ofInterview)
    .where(owned(scope, setbackPlans, eq(setbackPlans.interviewId, interviewId), notInBin(interviews)));
  return row ?? null;
}

/** The latest plan that was made for the "no" that has come: of an interview of its application. */
export async function findPlanFor({ scope, db }: Reading<OwnScope>, rejectionId: string) {
  const [row] = await db
    .select(COLUMNS)
    .from(rejections)
    .innerJoin(
      interviews,
      and(eq(interviews.ownerId, rejections.ownerId), eq(interviews.applicationId, rejections.applicationId)),
    )
    .innerJoin(setbackPlans, ofInterview)
    .where(owned(scope, rejections, eq(rejections.id, rejectionId), notInBin(rejections)))
    .orderBy(sql`${interviews.startsAt} desc nulls last`, desc(setbackPlans.updatedAt))
    .limit(1);
  return row ?? null;
}
