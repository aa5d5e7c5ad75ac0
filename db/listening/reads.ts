import { and, asc, desc, eq, isNotNull, isNull, max, type SQL, sql } from 'drizzle-orm';
import { applications, notInBin } from '../applications/tables';
import type { Database } from '../client';
import { feedback } from '../feedback/tables';
import { organisations } from '../organisations/tables';
import { owned } from '../owned';
import { rejections } from '../rejections/tables';
import type { OneOwner } from '../scope';
import type { Reading } from '../transaction';
import { listenings } from './tables';

export type Listening = NonNullable<Awaited<ReturnType<typeof findListening>>>;

const itsFeedback = and(eq(feedback.ownerId, listenings.ownerId), eq(feedback.id, listenings.feedbackId));

/** One talk with its notes, by the id of its feedback; undefined for an unknown id and for somebody else's alike. */
export async function findListening({ scope, db }: Reading<OneOwner>, feedbackId: string) {
  const [row] = await db
    .select({
      id: listenings.id,
      feedbackId: listenings.feedbackId,
      heardBy: listenings.heardBy,
      asked: listenings.asked,
      startedAt: listenings.startedAt,
      endedAt: listenings.endedAt,
      coolsUntil: listenings.coolsUntil,
      fromRejectionId: listenings.fromRejectionId,
      fromApplicationId: listenings.fromApplicationId,
      fromRole: applications.role,
      fromOrganisation: organisations.name,
      words: feedback.words,
      myReading: feedback.myReading,
      speaker: feedback.speaker,
      version: feedback.version,
      rejectionId: feedback.rejectionId,
      applicationId: feedback.applicationId,
    })
    .from(listenings)
    .innerJoin(feedback, itsFeedback)
    .leftJoin(
      applications,
      and(
        eq(applications.ownerId, listenings.ownerId),
        eq(applications.id, listenings.fromApplicationId),
        isNull(applications.deletedAt),
      ),
    )
    .leftJoin(
      organisations,
      and(eq(organisations.ownerId, applications.ownerId), eq(organisations.id, applications.organisationId)),
    )
    .where(owned(scope, listenings, eq(listenings.feedbackId, feedbackId), notInBin(feedback)));
  return row;
}

const nothingWritten = sql<boolean>`(${feedback.words} = '' and ${feedback.myReading} = '')`;

/** Talks that were not said to be over, the newest first; those that are written on, or those that were left empty. */
export async function listOpenListenings(
  { scope, db }: Reading<OneOwner>,
  { limit = 3, isEmpty = false } = {},
) {
  return db
    .select({
      id: listenings.id,
      feedbackId: listenings.feedbackId,
      heardBy: listenings.heardBy,
      startedAt: listenings.startedAt,
    })
    .from(listenings)
    .innerJoin(feedback, itsFeedback)
    .where(owned(scope, listenings, isNull(listenings.endedAt), eq(nothingWritten, isEmpty)))
    .orderBy(desc(listenings.startedAt), desc(listenings.id))
    .limit(limit);
}

/** Talks that are over and hang on nothing yet, the newest first: what they were about can be said at any time. */
export async function listUnplacedListenings({ scope, db }: Reading<OneOwner>, { limit = 5 } = {}) {
  return db
    .select({
      id: listenings.id,
      feedbackId: listenings.feedbackId,
      heardBy: listenings.heardBy,
      startedAt: listenings.startedAt,
      speaker: feedback.speaker,
    })
    .from(listenings)
    .innerJoin(feedback, itsFeedback)
    .where(
      owned(
        scope,
        listenings,
        isNotNull(listenings.endedAt),
        isNull(feedback.rejectionId),
        isNull(feedback.applicationId),
      ),
    )
    .orderBy(desc(listenings.startedAt), desc(listenings.id))
    .limit(limit);
}

/** Whether words were written down while somebody spoke, and whether that is over; undefined where they came otherwise. */
export async function findTalk({ scope, db }: Reading<OneOwner>, feedbackId: string) {
  const [row] = await db
    .select({ endedAt: listenings.endedAt })
    .from(listenings)
    .where(owned(scope, listenings, eq(listenings.feedbackId, feedbackId)));
  return row;
}

/** "Noes" that a talk could be about, the one that was logged last first, and old ones that came in with a file last. */
export async function listLatestNoes({ scope, db }: Reading<OneOwner>, { limit = 100 } = {}) {
  return aliveNoes(db)
    .where(owned(scope, rejections, isNull(rejections.takenBackAt)))
    .orderBy(asc(rejections.quiet), desc(rejections.createdAt), desc(rejections.id))
    .limit(limit);
}

/** The "no" that a talk was opened from, however old; undefined where there is none, or it was taken back or binned. */
export async function findNoBehind({ scope, db }: Reading<OneOwner>, feedbackId: string) {
  const from = db
    .select({ id: listenings.fromRejectionId })
    .from(listenings)
    .where(owned(scope, listenings, eq(listenings.feedbackId, feedbackId)));
  const [row] = await aliveNoes(db).where(
    owned(scope, rejections, isNull(rejections.takenBackAt), eq(rejections.id, from as unknown as SQL)),
  );
  return row;
}

const aliveNoes = (db: Database) =>
  db
    .select({
      id: rejections.id,
      applicationId: rejections.applicationId,
      at: rejections.at,
      role: applications.role,
      organisation: organisations.name,
    })
    .from(rejections)
    .innerJoin(
      applications,
      and(
        eq(applications.ownerId, rejections.ownerId),
        eq(applications.id, rejections.applicationId),
        isNull(applications.deletedAt),
      ),
    )
    .innerJoin(
      organisations,
      and(eq(organisations.ownerId, applications.ownerId), eq(organisations.id, applications.organisationId)),
    );

/** Until when nothing about a "no" is offered to answer with, by the last talk about it; null where nothing holds. */
export async function findCoolsUntil(
  { scope, db }: Reading<OneOwner>,
  rejectionId: string,
): Promise<string | null> {
  const [row] = await db
    .select({ until: max(listenings.coolsUntil) })
    .from(listenings)
    .innerJoin(feedback, itsFeedback)
    .where(owned(scope, listenings, eq(feedback.rejectionId, rejectionId)));
  return row?.until ?? null;
}
