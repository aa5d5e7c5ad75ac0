import { type SQL, sql } from 'drizzle-orm';
import { type AnyPgColumn, check, index, pgPolicy, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { COMMENTED_PARTS } from '@/lib/coach-links/rules';
import { AUTHORS, COMMENT_KINDS } from '@/lib/comments/rules';
import { users } from '../accounts/tables';
import { applications } from '../applications/tables';
import { coachLinks } from '../coach-links/tables';
import { at, oneOf } from '../columns';
import { documents } from '../documents/tables';
import { concerns } from '../feedback/tables';
import { betweenRows, coachMay, coachSees, myLinks, viewer } from '../policies';
import { practiceItems } from '../practice/tables';
import { feedbackRequests } from '../requests/tables';
import { responses } from '../responses/tables';
import { belongsTo, ownersKey, seekersRow } from '../seekers-row';
import { shown } from '../shown/tables';

/** A row that is seen by whoever reads the comment, under that table's own policy. */
const there = (table: string, column: string, also = '') =>
  sql.raw(`(${column} is null or exists (select from ${table} s
    where s.owner_id = comments.owner_id and s.id = comments.${column}${also}))`);

/** What it is about, as the coach sees it: what is taken away, or kept apart, takes what was said about it along. */
const subjectSeen = sql.join(
  [
    there('applications', 'application_id', ' and s.deleted_at is null'),
    there('concerns', 'concern_id'),
    there('responses', 'response_id'),
    there('feedback_requests', 'request_id'),
    there('documents', 'document_id'),
    there('practice_items', 'item_id'),
    there('shown', 'shown_id', ' and s.link_id = comments.link_id and s.taken_back_at is null'),
  ],
  sql` and `,
);
/** What a coach adds is about one thing, and in that thing's part. */
const aboutOne = sql`num_nonnulls(application_id, concern_id, response_id, request_id, document_id, item_id, shown_id) = 1
  and part is not distinct from case when application_id is not null then 'pipeline'
    when coalesce(concern_id, response_id, request_id) is not null then 'feedback'
    when coalesce(document_id, item_id) is not null then 'practice' end`;
const inPart = (holds: SQL) => sql`(part is null or ${holds}) and ${subjectSeen}`;

/**
 * What a seeker and one coach say to each other about one thing, an entry a row: words, or that a thread is settled or
 * open again. Entries are never changed; a coach takes one back as long as the seeker has not seen it.
 */
export const comments = pgTable(
  'comments',
  {
    ...seekersRow(),
    /** Null of what came back with an export: it is the seeker's alone then. */
    linkId: uuid(),
    /** The first comment of the thread; null of that one itself. */
    rootId: uuid(),
    kind: text({ enum: [...COMMENT_KINDS] })
      .notNull()
      .default('said'),
    /** What has to be shared for the coach to see it; null of what was shown one by one. */
    part: text({ enum: [...COMMENTED_PARTS] }),
    /** What it is about: one of these. */
    applicationId: uuid(),
    concernId: uuid(),
    responseId: uuid(),
    requestId: uuid(),
    documentId: uuid(),
    itemId: uuid(),
    shownId: uuid(),
    by: text({ enum: [...AUTHORS] }).notNull(),
    /** The coach's account, outside the owner's keys; the name stays when the account goes. */
    authorId: uuid().references(() => users.id, { onDelete: 'set null' }),
    authorName: text().notNull().default(''),
    words: text().notNull().default(''),
    /** When the seeker saw it, of a coach's. */
    seenAt: at(),
  },
  (t) => [
    ownersKey(t),
    index('comments_by_link').on(t.ownerId, t.linkId, t.createdAt),
    index('comments_by_root').on(t.ownerId, t.rootId).where(sql`root_id is not null`),
    index('comments_by_author').on(t.authorId),
    ...[
      about('application', t.ownerId, t.applicationId),
      about('concern', t.ownerId, t.concernId),
      about('response', t.ownerId, t.responseId),
      about('request', t.ownerId, t.requestId),
      about('document', t.ownerId, t.documentId),
      about('item', t.ownerId, t.itemId),
      about('shown', t.ownerId, t.shownId),
    ],
    belongsTo('comments_of_link', [t.ownerId, t.linkId], coachLinks),
    belongsTo('comments_in_thread', [t.ownerId, t.rootId], t),
    belongsTo('comments_on_application', [t.ownerId, t.applicationId], applications),
    belongsTo('comments_on_concern', [t.ownerId, t.concernId], concerns),
    belongsTo('comments_on_response', [t.ownerId, t.responseId], responses),
    belongsTo('comments_on_request', [t.ownerId, t.requestId], feedbackRequests),
    belongsTo('comments_on_document', [t.ownerId, t.documentId], documents),
    belongsTo('comments_on_item', [t.ownerId, t.itemId], practiceItems),
    belongsTo('comments_on_shown', [t.ownerId, t.shownId], shown),
    oneOf('comments_kind', t.kind, COMMENT_KINDS),
    oneOf('comments_by_whom', t.by, AUTHORS),
    check('comments_words', sql`(kind = 'said') = (words <> '')`),
    check('comments_settles', sql`kind = 'said' or root_id is not null`),
    ...betweenRows({
      also: inPart(coachSees('comments', 'comments.part')),
      adds: sql`${inPart(coachMay('comments', 'comments.part'))} and ${aboutOne}`,
    }),
    pgPolicy('coach_takes_back', {
      for: 'delete',
      to: 'public',
      using: sql`link_id = any(${myLinks}) and by = 'coach' and author_id = ${viewer} and seen_at is null`,
    }),
  ],
);

/** Few comments are about each of these, and the others would be in its index for nothing. */
function about(name: string, owner: AnyPgColumn, id: AnyPgColumn) {
  return index(`comments_about_${name}`)
    .on(owner, id)
    .where(sql.raw(`${name}_id is not null`));
}
