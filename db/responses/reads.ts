import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import { isAllReady, takesPart } from '@/lib/responses/rules';
import { notInBin } from '../applications/tables';
import { documents } from '../documents/tables';
import { episodes } from '../episodes/tables';
import { listConcerns } from '../feedback/reads';
import { concerns, feedback } from '../feedback/tables';
import { owned } from '../owned';
import { rejections } from '../rejections/tables';
import type { OneOwner } from '../scope';
import { stories } from '../stories/tables';
import type { Reading } from '../transaction';
import { responseEvidence, responses } from './tables';

const COLUMNS = {
  id: responses.id,
  concernId: responses.concernId,
  episodeId: responses.episodeId,
  acknowledge: responses.acknowledge,
  draft: responses.draft,
  rehearsals: responses.rehearsals,
  rehearsedAt: responses.rehearsedAt,
  readyAt: responses.readyAt,
  leftOutAt: responses.leftOutAt,
  givenAt: responses.givenAt,
  version: responses.version,
  updatedAt: responses.updatedAt,
};

export type Response = Awaited<ReturnType<typeof listResponsesOn>>[number];
export type EvidenceRow = Awaited<ReturnType<typeof listEvidenceOn>>[number];

/** The answers prepared about one "no", one a doubt, with how much stands behind each. */
export async function listResponsesOn({ scope, db }: Reading<OneOwner>, rejectionId: string) {
  return db
    .select({
      ...COLUMNS,
      evidence: sql<number>`(select count(*) from response_evidence e
        where e.owner_id = ${responses.ownerId} and e.response_id = ${responses.id})`.mapWith(Number),
    })
    .from(responses)
    .innerJoin(episodes, and(eq(episodes.ownerId, responses.ownerId), eq(episodes.id, responses.episodeId)))
    .innerJoin(
      rejections,
      and(
        eq(rejections.ownerId, episodes.ownerId),
        eq(rejections.id, episodes.rejectionId),
        isNull(rejections.takenBackAt),
        notInBin(rejections),
      ),
    )
    .where(owned(scope, responses, eq(rejections.id, rejectionId)))
    .orderBy(asc(responses.createdAt), asc(responses.id));
}

/** What stands behind the answers of one "no", in the order in which it was put there. */
export async function listEvidenceOn({ scope, db }: Reading<OneOwner>, rejectionId: string) {
  return db
    .select({
      id: responseEvidence.id,
      responseId: responseEvidence.responseId,
      concernId: responses.concernId,
      kind: responseEvidence.kind,
      storyId: responseEvidence.storyId,
      documentId: responseEvidence.documentId,
      words: sql<string>`coalesce(${stories.title}, ${documents.name}, ${responseEvidence.words})`,
      on: responseEvidence.on,
    })
    .from(responseEvidence)
    .innerJoin(
      responses,
      and(eq(responses.ownerId, responseEvidence.ownerId), eq(responses.id, responseEvidence.responseId)),
    )
    .innerJoin(episodes, and(eq(episodes.ownerId, responses.ownerId), eq(episodes.id, responses.episodeId)))
    .innerJoin(
      rejections,
      and(
        eq(rejections.ownerId, episodes.ownerId),
        eq(rejections.id, episodes.rejectionId),
        isNull(rejections.takenBackAt),
        notInBin(rejections),
      ),
    )
    .leftJoin(
      stories,
      and(eq(stories.ownerId, responseEvidence.ownerId), eq(stories.id, responseEvidence.storyId)),
    )
    .leftJoin(
      documents,
      and(eq(documents.ownerId, responseEvidence.ownerId), eq(documents.id, responseEvidence.documentId)),
    )
    .where(owned(scope, responseEvidence, eq(rejections.id, rejectionId)))
    .orderBy(asc(responseEvidence.createdAt), asc(responseEvidence.id));
}

/** The answer to one doubt, if it was begun. */
export async function findResponse({ scope, db }: Reading<OneOwner>, concernId: string) {
  const [row] = await db
    .select(COLUMNS)
    .from(responses)
    .where(owned(scope, responses, eq(responses.concernId, concernId)));
  return row;
}

/** A doubt as far as an answer to it needs: about which "no" it is, and whether it takes part at all. */
export async function findDoubt({ scope, db }: Reading<OneOwner>, concernId: string) {
  const [row] = await db
    .select({
      id: concerns.id,
      decision: concerns.decision,
      predetermined: rejections.predetermined,
      rejectionId: rejections.id,
      applicationId: rejections.applicationId,
      episodeId: episodes.id,
      state: episodes.state,
    })
    .from(concerns)
    .innerJoin(feedback, and(eq(feedback.ownerId, concerns.ownerId), eq(feedback.id, concerns.feedbackId)))
    .innerJoin(
      rejections,
      and(
        eq(rejections.ownerId, feedback.ownerId),
        eq(rejections.id, feedback.rejectionId),
        isNull(rejections.takenBackAt),
        notInBin(rejections),
      ),
    )
    .innerJoin(
      episodes,
      and(eq(episodes.ownerId, rejections.ownerId), eq(episodes.rejectionId, rejections.id)),
    )
    .where(owned(scope, concerns, eq(concerns.id, concernId)));
  return row;
}

/** The whole answer about one "no": the doubts that take part, each with what is prepared, and whether all of it is ready. */
export async function findAnswer(tx: Reading<OneOwner>, rejectionId: string) {
  const [doubts, answers] = await Promise.all([
    listConcerns(tx, { rejectionId }),
    listResponsesOn(tx, rejectionId),
  ]);
  const points = doubts
    .filter(takesPart)
    .map((doubt) => ({ doubt, response: answers.find(({ concernId }) => concernId === doubt.id) }));
  return { points, isReady: isAllReady(points.map(({ response }) => response)) };
}
