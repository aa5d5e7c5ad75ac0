import { desc, eq, sql } from 'drizzle-orm';
import { notInBin, postings } from '../applications/tables';
import { owned } from '../owned';
import type { OneOwner } from '../scope';
import type { Reading } from '../transaction';

/** Days that an advert names. */
export interface PostingData {
  readonly postedOn: string | null;
  readonly closesOn: string | null;
}

/** The advert as it was last kept, of an application or of the one that a "no" is about. */
export async function findPosting({ scope, db }: Reading<OneOwner>, of: string | { rejectionId: string }) {
  const [row] = await db
    .select({
      id: postings.id,
      text: postings.text,
      savedAt: postings.savedAt,
      data: sql<PostingData | null>`${postings.data}`,
      /** How many times it was kept. */
      kept: sql<number>`count(*) over ()`.mapWith(Number),
    })
    .from(postings)
    .where(
      owned(
        scope,
        postings,
        typeof of === 'string'
          ? eq(postings.applicationId, of)
          : sql`${postings.applicationId} = (select application_id from rejections where owner_id = ${scope.owner} and id = ${of.rejectionId})`,
      ),
    )
    .orderBy(desc(postings.savedAt), desc(postings.id))
    .limit(1);
  return row;
}

/** Every version of an advert that was kept, the newest first. */
export async function listPostings({ scope, db }: Reading<OneOwner>, applicationId: string) {
  return db
    .select({ id: postings.id, text: postings.text, url: postings.url, savedAt: postings.savedAt })
    .from(postings)
    .where(owned(scope, postings, eq(postings.applicationId, applicationId), notInBin(postings)))
    .orderBy(desc(postings.savedAt), desc(postings.id))
    .limit(50);
}
