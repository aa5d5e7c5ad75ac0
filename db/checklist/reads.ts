import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import { owned } from '../owned';
import { notOfBinned } from '../practice/reads';
import { practiceDone, practiceItems } from '../practice/tables';
import type { OneOwner } from '../scope';
import type { Reading } from '../transaction';

export type VersionCheck = Awaited<ReturnType<typeof listChecksOfVersion>>[number];

/** What is kept of the checklist of one version of a resume, with when each was done last. */
export async function listChecksOfVersion({ scope, db }: Reading<OneOwner>, documentId: string) {
  return db
    .select({
      id: practiceItems.id,
      title: practiceItems.title,
      libraryKey: practiceItems.libraryKey,
      kind: practiceItems.kind,
      group: practiceItems.group,
      minutes: practiceItems.minutes,
      dueOn: practiceItems.dueOn,
      repeat: practiceItems.repeat,
      repeatUntil: practiceItems.repeatUntil,
      doneAt: sql<string | null>`max(${practiceDone.at})`,
    })
    .from(practiceItems)
    .leftJoin(
      practiceDone,
      and(eq(practiceDone.ownerId, practiceItems.ownerId), eq(practiceDone.itemId, practiceItems.id)),
    )
    .where(
      owned(
        scope,
        practiceItems,
        eq(practiceItems.documentId, documentId),
        isNull(practiceItems.archivedAt),
        notOfBinned,
      ),
    )
    .groupBy(practiceItems.ownerId, practiceItems.id)
    .orderBy(asc(practiceItems.position), asc(practiceItems.createdAt), asc(practiceItems.id));
}
