import { and, asc, desc, eq, isNull, type SQL, sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import type { Subject, SubjectKind } from '@/lib/comments/rules';
import { applications } from '../applications/tables';
import { between } from '../between';
import { coachLinks } from '../coach-links/tables';
import { documents } from '../documents/tables';
import { concerns, feedback } from '../feedback/tables';
import { organisations } from '../organisations/tables';
import { owned } from '../owned';
import { practiceItems } from '../practice/tables';
import { feedbackRequests } from '../requests/tables';
import { responses } from '../responses/tables';
import type { OneOwner } from '../scope';
import { shown } from '../shown/tables';
import { isThemeOf, themes } from '../themes/tables';
import type { Reading } from '../transaction';
import { writtenOnce } from '../written-once';
import { comments } from './tables';

/** The column that says what a comment is about. */
export const SUBJECT_COLUMNS = {
  application: comments.applicationId,
  concern: comments.concernId,
  response: comments.responseId,
  request: comments.requestId,
  document: comments.documentId,
  item: comments.itemId,
  shown: comments.shownId,
} as const satisfies Record<SubjectKind, AnyPgColumn>;

const ENTRY = {
  id: comments.id,
  linkId: comments.linkId,
  rootId: comments.rootId,
  kind: comments.kind,
  by: comments.by,
  authorName: comments.authorName,
  words: comments.words,
  seenAt: comments.seenAt,
  createdAt: comments.createdAt,
  /** The row it is about. */
  subjectId: sql<string>`coalesce(${comments.applicationId}, ${comments.concernId}, ${comments.responseId},
    ${comments.requestId}, ${comments.documentId}, ${comments.itemId}, ${comments.shownId})`,
  /** The coach it is with; null of what came back with an export. */
  coach: coachLinks.coachName,
  /** Whether it can be answered: the link is open. */
  isOpen: sql<boolean>`${coachLinks.id} is not null and ${coachLinks.endedAt} is null`,
};
const ofLink = and(eq(coachLinks.ownerId, comments.ownerId), eq(coachLinks.id, comments.linkId)) as SQL;

/** Not about what lies in the bin, nor about a doubt or a draft that belongs to it. */
const inSight = sql.raw(`not exists (select from applications a
  where a.owner_id = comments.owner_id and a.deleted_at is not null and a.id = any (array[comments.application_id,
    (select f.application_id from concerns c join feedback f on f.owner_id = c.owner_id and f.id = c.feedback_id
      where c.owner_id = comments.owner_id and c.id = comments.concern_id),
    (select n.application_id from episodes e join rejections n on n.owner_id = e.owner_id and n.id = e.rejection_id
      where e.owner_id = comments.owner_id and e.id = coalesce(
        (select p.episode_id from responses p where p.owner_id = e.owner_id and p.id = comments.response_id),
        (select q.episode_id from feedback_requests q where q.owner_id = e.owner_id and q.id = comments.request_id)))]))`);

/** One entry of a thread, with what it is said through. */
export type CommentRow = Awaited<ReturnType<typeof listCommentsOn>>[number];

const saidAbout = (tx: Reading<OneOwner>, isTheirs: SQL) =>
  tx.db
    .select(ENTRY)
    .from(comments)
    .leftJoin(coachLinks, ofLink)
    .where(isTheirs)
    .orderBy(asc(comments.createdAt), asc(comments.id))
    .limit(500);

const toOwner = (kind: SubjectKind) =>
  writtenOnce((tx, id: string) =>
    saidAbout(tx, owned(tx.scope, comments, eq(SUBJECT_COLUMNS[kind], id), inSight)),
  );
const toOwners = new Map<SubjectKind, ReturnType<typeof toOwner>>();

/**
 * All that was said about one thing: to the seeker by each coach, to a coach their own threads. The oldest first; make
 * threads of them by `threadsOf`.
 */
export async function listCommentsOn(tx: Reading<OneOwner>, { kind, id }: Subject) {
  if (tx.scope.kind === 'coach')
    return saidAbout(tx, between(tx.scope, comments, eq(SUBJECT_COLUMNS[kind], id), inSight));
  const known = toOwners.get(kind) ?? toOwner(kind);
  toOwners.set(kind, known);
  return known(tx, id);
}

/** The same about the answer to one doubt, which has no address of its own. */
export async function listCommentsOnAnswer({ scope, db }: Reading<OneOwner>, concernId: string) {
  return db
    .select(ENTRY)
    .from(comments)
    .innerJoin(responses, and(eq(responses.ownerId, comments.ownerId), eq(responses.id, comments.responseId)))
    .leftJoin(coachLinks, ofLink)
    .where(between(scope, comments, eq(responses.concernId, concernId), inSight))
    .orderBy(asc(comments.createdAt), asc(comments.id))
    .limit(500);
}

/** And about every draft that follows one "no": answers to doubts, and the question, also once it is sent. */
export async function listCommentsOnDrafts({ scope, db }: Reading<OneOwner>, rejectionId: string) {
  return db
    .select({ ...ENTRY, responseId: comments.responseId, requestId: comments.requestId })
    .from(comments)
    .leftJoin(responses, and(eq(responses.ownerId, comments.ownerId), eq(responses.id, comments.responseId)))
    .leftJoin(
      feedbackRequests,
      and(eq(feedbackRequests.ownerId, comments.ownerId), eq(feedbackRequests.id, comments.requestId)),
    )
    .leftJoin(coachLinks, ofLink)
    .where(
      between(
        scope,
        comments,
        sql`coalesce(${feedbackRequests.episodeId}, ${responses.episodeId}) in (select e.id from episodes e
          where e.owner_id = ${comments.ownerId} and e.rejection_id = ${rejectionId})`,
        inSight,
      ),
    )
    .orderBy(asc(comments.createdAt), asc(comments.id))
    .limit(500);
}

/** An entry together with what its thread is about. */
export type TalkRow = Awaited<ReturnType<typeof listTalks>>[number];

/** What is said about everything, the newest first, with what it is about and where that is. */
export async function listTalks({ scope, db }: Reading<OneOwner>, { limit = 400 } = {}) {
  const mine = (table: { ownerId: AnyPgColumn; id: AnyPgColumn }, id: AnyPgColumn) =>
    and(eq(table.ownerId, comments.ownerId), eq(table.id, id)) as SQL;
  return db
    .select({
      ...ENTRY,
      applicationId: comments.applicationId,
      concernId: sql<string | null>`coalesce(${comments.concernId}, ${responses.concernId})`,
      responseId: comments.responseId,
      requestId: comments.requestId,
      documentId: comments.documentId,
      itemId: comments.itemId,
      shownId: comments.shownId,
      rejectionId: sql<
        string | null
      >`(select e.rejection_id from episodes e where e.owner_id = ${comments.ownerId}
        and e.id = coalesce(${responses.episodeId}, ${feedbackRequests.episodeId}))`,
      about: sql<string | null>`coalesce(${organisations.name}, ${documents.name}, ${practiceItems.title},
        ${shown.title}, ${themes.name})`,
    })
    .from(comments)
    .leftJoin(coachLinks, ofLink)
    .leftJoin(applications, mine(applications, comments.applicationId))
    .leftJoin(
      organisations,
      and(eq(organisations.ownerId, comments.ownerId), eq(organisations.id, applications.organisationId)),
    )
    .leftJoin(responses, mine(responses, comments.responseId))
    .leftJoin(feedbackRequests, mine(feedbackRequests, comments.requestId))
    .leftJoin(
      concerns,
      and(
        eq(concerns.ownerId, comments.ownerId),
        sql`${concerns.id} = coalesce(${comments.concernId}, ${responses.concernId})`,
      ),
    )
    .leftJoin(themes, isThemeOf(concerns))
    .leftJoin(documents, mine(documents, comments.documentId))
    .leftJoin(practiceItems, mine(practiceItems, comments.itemId))
    .leftJoin(shown, mine(shown, comments.shownId))
    .where(between(scope, comments, inSight))
    .orderBy(desc(comments.createdAt), desc(comments.id))
    .limit(limit);
}

/** The first comment of a thread, as an answer to it needs it; undefined where the asker has none such. */
export async function findThread({ scope, db }: Reading<OneOwner>, rootId: string) {
  const [row] = await db
    .select({
      id: comments.id,
      linkId: comments.linkId,
      part: comments.part,
      applicationId: comments.applicationId,
      concernId: comments.concernId,
      responseId: comments.responseId,
      requestId: comments.requestId,
      documentId: comments.documentId,
      itemId: comments.itemId,
      shownId: comments.shownId,
      isOpen: ENTRY.isOpen,
      isResolved: sql<boolean>`coalesce((select l.kind = 'resolved' from comments l
        where l.owner_id = ${comments.ownerId} and l.root_id = ${comments.id}
        order by l.created_at desc, l.id desc limit 1), false)`,
    })
    .from(comments)
    .leftJoin(coachLinks, ofLink)
    .where(between(scope, comments, eq(comments.id, rootId), isNull(comments.rootId), inSight));
  return row;
}

/** What something that can be commented on is called, seen through the scope; undefined where it is not there. */
export async function findSubject(
  { scope, db }: Reading<OneOwner>,
  { kind, id }: Subject,
): Promise<{ name: string } | undefined> {
  const [row] = await db.execute<{ name: string | null }>(NAMES[kind](scope, id));
  return row && { name: row.name ?? '' };
}

/** An organisation by the row that names it. */
const at = (application: AnyPgColumn) => sql`(select o.name from ${applications} a
  join ${organisations} o on o.owner_id = a.owner_id and o.id = a.organisation_id
  where a.owner_id = ${feedback.ownerId} and a.id = ${application})`;

const NAMES: Record<SubjectKind, (scope: OneOwner, id: string) => SQL> = {
  application: (scope, id) => sql`select o.name from ${applications}
    join ${organisations} o on o.owner_id = ${applications.ownerId} and o.id = ${applications.organisationId}
    where ${owned(scope, applications, eq(applications.id, id), isNull(applications.deletedAt))}`,
  concern: (scope, id) => sql`select coalesce(
      (select t.name from ${themes} t where t.owner_id = ${concerns.ownerId} and t.id = ${concerns.themeId}),
      ${at(feedback.applicationId)}) as name
    from ${concerns} join ${feedback} on ${feedback.ownerId} = ${concerns.ownerId} and ${feedback.id} = ${concerns.feedbackId}
    where ${owned(scope, concerns, eq(concerns.id, id))}`,
  response: (scope, id) => sql`select (select t.name from ${themes} t join ${concerns} c
      on c.owner_id = t.owner_id and c.theme_id = t.id
      where c.owner_id = ${responses.ownerId} and c.id = ${responses.concernId}) as name
    from ${responses} where ${owned(scope, responses, eq(responses.id, id))}`,
  request: (scope, id) => sql`select o.name from ${feedbackRequests}
    left join episodes e on e.owner_id = ${feedbackRequests.ownerId} and e.id = ${feedbackRequests.episodeId}
    left join rejections r on r.owner_id = e.owner_id and r.id = e.rejection_id
    left join applications a on a.owner_id = r.owner_id and a.id = r.application_id
    left join organisations o on o.owner_id = a.owner_id and o.id = a.organisation_id
    where ${owned(scope, feedbackRequests, eq(feedbackRequests.id, id))}`,
  document: (scope, id) => sql`select ${documents.name} as name from ${documents}
    where ${owned(scope, documents, eq(documents.id, id))}`,
  item: (scope, id) => sql`select ${practiceItems.title} as name from ${practiceItems}
    where ${owned(scope, practiceItems, eq(practiceItems.id, id))}`,
  shown: (scope, id) => sql`select ${shown.title} as name from ${shown}
    where ${between(scope, shown, eq(shown.id, id), isNull(shown.takenBackAt))}`,
};
