import { eq, isNull, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import type { LineAnswered } from '@/lib/goals/input';
import { findApplication } from '../applications/reads';
import { appendEvent } from '../events/writes';
import { listGoalLines, listOrganisationsToHold } from '../goals/reads';
import { goalFits } from '../goals/tables';
import { owned } from '../owned';
import type { Writing } from '../transaction';

interface PlaceAnswered {
  readonly organisationId: string;
  /** The answers are about this application there; null where they are about the organisation. */
  readonly applicationId: string | null;
  readonly answers: readonly LineAnswered[];
}

/**
 * Writes down what is known of a place, for the lines that are answered otherwise than before; the others are left.
 * Refuses 'stale' where one of those was answered in another window meanwhile, or is not a line any more.
 */
export async function saveFits(tx: Writing, given: PlaceAnswered): Promise<Outcome<{ changed: number }>> {
  if (!(await isThere(tx, given))) return refused('not-found');
  const [lines, known] = await Promise.all([listGoalLines(tx), holdFits(tx, given)]);
  const changed = given.answers.filter((answer) => {
    const before = known.get(answer.lineId);
    return (before?.fit ?? null) !== answer.fit || (before?.why ?? '') !== answer.why;
  });
  const isStale = changed.some(
    ({ lineId, seen }) =>
      !lines.some(({ id }) => id === lineId) || (known.get(lineId)?.version ?? 0) !== seen,
  );
  if (isStale) return refused('stale');
  for (const answer of changed) if (!(await put(tx, given, answer))) return refused('stale');
  if (changed.length > 0 && given.applicationId)
    await appendEvent(tx, {
      kind: 'edited',
      applicationId: given.applicationId,
      data: { fields: ['fit'] },
    });
  return done({ changed: changed.length });
}

async function isThere(tx: Writing, { organisationId, applicationId }: PlaceAnswered): Promise<boolean> {
  if (!applicationId)
    return (await listOrganisationsToHold(tx, { organisationIds: [organisationId] })).length > 0;
  return (await findApplication(tx, applicationId))?.organisationId === organisationId;
}

/** What is known of exactly this place, by line, held until it is written. */
async function holdFits({ scope, db }: Writing, { organisationId, applicationId }: PlaceAnswered) {
  const rows = await db
    .select({ lineId: goalFits.lineId, fit: goalFits.fit, why: goalFits.why, version: goalFits.version })
    .from(goalFits)
    .where(
      owned(
        scope,
        goalFits,
        eq(goalFits.organisationId, organisationId),
        applicationId ? eq(goalFits.applicationId, applicationId) : isNull(goalFits.applicationId),
      ),
    )
    .for('update');
  return new Map(rows.map((row) => [row.lineId, row]));
}

/** One line's answer; without an answer and without a note there is no row. @returns whether it was as it was seen. */
async function put(
  { scope, db }: Writing,
  { organisationId, applicationId }: PlaceAnswered,
  { lineId, fit, why, seen }: LineAnswered,
): Promise<boolean> {
  if (fit === null && why === '') {
    await db
      .delete(goalFits)
      .where(
        owned(
          scope,
          goalFits,
          eq(goalFits.lineId, lineId),
          eq(goalFits.organisationId, organisationId),
          applicationId ? eq(goalFits.applicationId, applicationId) : isNull(goalFits.applicationId),
        ),
      );
    return true;
  }
  const written = await db
    .insert(goalFits)
    .values({ ownerId: scope.owner, id: newId(), lineId, organisationId, applicationId, fit, why })
    .onConflictDoUpdate({
      target: [goalFits.ownerId, goalFits.lineId, goalFits.organisationId, goalFits.applicationId],
      set: { fit, why, version: sql`${goalFits.version} + 1`, updatedAt: sql`now()` },
      setWhere: eq(goalFits.version, seen),
    })
    .returning({ id: goalFits.id });
  return written.length > 0;
}
