import { and, asc, desc, eq, isNull, max, sql } from 'drizzle-orm';
import { applications, notInBin } from '../applications/tables';
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

/** Talks that were not said to be over, the newest first, with whether anything was written down. */
export async function listOpenListenings({ scope, db }: Reading<OneOwner>, { limit = 3 } = {}) {
  return db
    .select({
      id: listenings.id,
      feedbackId: listenings.feedbackId,
      heardBy: listenings.heardBy,
      startedAt: listenings.startedAt,
      isEmpty: sql<boolean>`${feedback.words} = '' and ${feedback.myReading} = ''`,
    })
    .from(listenings)
    .innerJoin(feedback, itsFeedback)
    .where(owned(scope, listenings, isNull(listenings.endedAt)))
    .orderBy(desc(listenings.startedAt), desc(listenings.id))
    .limit(limit);
}

/** "Noes" that a talk could be about, the one that was logged last first, and old ones that came in with a file last. */
export async function listLatestNoes({ scope, db }: Reading<OneOwner>, { limit = 100 } = {}) {
  return db
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
    )
    .where(owned(scope, rejections, isNull(rejections.takenBackAt)))
    .orderBy(asc(rejections.quiet), desc(rejections.createdAt), desc(rejections.id))
    .limit(limit);
}

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
