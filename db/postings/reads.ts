import { desc, eq, type SQL, sql } from 'drizzle-orm';
import { notInBin, postings } from '../applications/tables';
import { owned } from '../owned';
import type { OneOwner } from '../scope';
import type { Reading } from '../transaction';
import { writtenOnce } from '../written-once';

/** Days that an advert names. */
export interface PostingData {
  readonly postedOn: string | null;
  readonly closesOn: string | null;
}

const lastKept = (applicationOf: (tx: Reading<OneOwner>, id: string) => string | SQL) =>
  writtenOnce((tx, id: string) =>
    tx.db
      .select({
        id: postings.id,
        text: postings.text,
        savedAt: postings.savedAt,
        data: sql<PostingData | null>`${postings.data}`,
        /** How many times it was kept. */
        kept: sql<number>`count(*) over ()`.mapWith(Number),
      })
      .from(postings)
      .where(owned(tx.scope, postings, eq(postings.applicationId, applicationOf(tx, id))))
      .orderBy(desc(postings.savedAt), desc(postings.id))
      .limit(1),
  );
const keptOf = lastKept((_, id) => id);
const keptBesideNo = lastKept(
  ({ scope }, id) =>
    sql`(select application_id from rejections where owner_id = ${scope.owner} and id = ${id})`,
);

/** The advert as it was last kept, of an application or of the one that a "no" is about. */
export async function findPosting(tx: Reading<OneOwner>, of: string | { rejectionId: string }) {
  const [row] = await (typeof of === 'string' ? keptOf(tx, of) : keptBesideNo(tx, of.rejectionId));
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
