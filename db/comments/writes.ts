import { and, eq, inArray, isNull, or, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import { SUBJECT_PARTS, type Subject, type SubjectKind } from '@/lib/comments/rules';
import { between } from '../between';
import { owned } from '../owned';
import type { OneOwner, OwnScope } from '../scope';
import type { CoachWriting, Reading, Writing } from '../transaction';
import { findSubject, findThread } from './reads';
import { comments } from './tables';

interface Said {
  readonly words: string;
}
interface InThread {
  readonly rootId: string;
}
/** What a coach's form says the thread is about: its part was asked for by that. */
interface About {
  readonly subject: Subject;
}
interface Replied extends Said, InThread {}
interface Settled extends InThread {
  readonly as: 'resolved' | 'reopened';
}
type Made = Outcome<{ id: string }>;

/** Begins a thread about something of a client's. Refuses 'not-found' for what is not there for this coach. */
export async function commentAsCoach(tx: CoachWriting, { subject, words }: Said & About): Promise<Made> {
  const found = await findSubject(tx, subject);
  if (!found) return refused('not-found');
  tx.says(found.name, subject.id);
  const id = newId();
  await tx.db.insert(comments).values({ ...asCoach(tx), ...columnsOf(subject), id, kind: 'said', words });
  return done({ id });
}

/** Answers in a thread of the coach's own with the client. */
export async function replyAsCoach(tx: CoachWriting, given: Replied & About): Promise<Made> {
  const found = await threadOf(tx, given);
  if (!found) return refused('not-found');
  const { subject } = given;
  tx.says(found.name, subject.id);
  return append(tx, { ...asCoach(tx), ...columnsOf(subject), rootId: given.rootId, words: given.words });
}

/** Settles a thread of the coach's own with the client, or opens it again. Refuses 'nothing-to-do' where it is so. */
export async function settleAsCoach(tx: CoachWriting, { as, ...given }: Settled & About): Promise<Made> {
  const found = await threadOf(tx, given);
  if (!found) return refused('not-found');
  if (found.isResolved === (as === 'resolved')) return refused('nothing-to-do');
  tx.says(found.name, given.subject.id);
  return append(tx, { ...asCoach(tx), ...columnsOf(given.subject), rootId: given.rootId, kind: as });
}

/**
 * Takes back what the coach wrote, as long as the client has not seen it; with it goes what the coach added to it. Refuses
 * 'seen-already' later, and for what is somebody else's 'not-found'.
 */
export async function takeCommentBack(tx: CoachWriting, commentId: string): Promise<Made> {
  const [own] = await tx.db
    .select({ id: comments.id })
    .from(comments)
    .where(between(tx.scope, comments, eq(comments.id, commentId), eq(comments.authorId, tx.coach.id)));
  if (!own) return refused('not-found');
  // Whether it was seen is the policy's to say, at the moment of going.
  const [gone] = await tx.db
    .delete(comments)
    .where(between(tx.scope, comments, eq(comments.id, commentId), eq(comments.authorId, tx.coach.id)))
    .returning({ id: comments.id });
  return gone ? done(gone) : refused('seen-already');
}

/** Answers a coach; what the coach wrote in the thread is seen by that. Refuses 'coach-gone' where nobody would read it. */
export async function replyToCoach(tx: Writing, { rootId, words }: Replied): Promise<Made> {
  const root = await findThread(tx, rootId);
  if (!root) return refused('not-found');
  if (!root.isOpen) return refused('coach-gone');
  await seeThread(tx, rootId);
  return append(tx, { ...asSeeker(tx, root), rootId, words });
}

/** Settles a thread, also one whose coach is gone, or opens it again. */
export async function settleThread(tx: Writing, { rootId, as }: Settled): Promise<Made> {
  const root = await findThread(tx, rootId);
  if (!root) return refused('not-found');
  if (root.isResolved === (as === 'resolved')) return refused('nothing-to-do');
  await seeThread(tx, rootId);
  return append(tx, { ...asSeeker(tx, root), rootId, kind: as });
}

/** The seeker has these before their eyes: from now on they stay as they are. */
export async function markCommentsSeen(
  { scope, db }: Reading<OwnScope>,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  await db
    .update(comments)
    .set({ seenAt: sql`now()` })
    .where(
      owned(
        scope,
        comments,
        inArray(comments.id, [...ids]),
        eq(comments.by, 'coach'),
        isNull(comments.seenAt),
      ),
    );
}

const seeThread = ({ scope, db }: Reading<OwnScope>, rootId: string) =>
  db
    .update(comments)
    .set({ seenAt: sql`now()` })
    .where(
      owned(
        scope,
        comments,
        and(or(eq(comments.id, rootId), eq(comments.rootId, rootId)), eq(comments.by, 'coach')),
        isNull(comments.seenAt),
      ),
    );

/** A coach's thread, if it is about what the form said, and that is still there to see. */
async function threadOf(tx: CoachWriting, { rootId, subject }: InThread & About) {
  const root = await findThread(tx, rootId);
  if (root?.[ID_OF[subject.kind]] !== subject.id) return undefined;
  const found = await findSubject(tx, subject);
  return found && { isResolved: root.isResolved, name: found.name };
}

const ID_OF = {
  application: 'applicationId',
  concern: 'concernId',
  response: 'responseId',
  request: 'requestId',
  document: 'documentId',
  item: 'itemId',
  shown: 'shownId',
} as const satisfies Record<SubjectKind, string>;

const columnsOf = ({ kind, id }: Subject) => ({ part: SUBJECT_PARTS[kind], [ID_OF[kind]]: id });

const asCoach = ({ scope, coach }: CoachWriting) => ({
  ownerId: scope.owner,
  linkId: scope.linkId,
  by: 'coach' as const,
  authorId: coach.id,
  authorName: coach.name,
});

/** A seeker's entry is about what its thread is about. */
function asSeeker({ scope }: Writing, root: NonNullable<Awaited<ReturnType<typeof findThread>>>) {
  const { id: _, isOpen, isResolved, ...about } = root;
  return { ...about, ownerId: scope.owner, by: 'seeker' as const };
}

async function append(
  { db }: Reading<OneOwner>,
  entry: Omit<typeof comments.$inferInsert, 'id'>,
): Promise<Made> {
  const id = newId();
  await db.insert(comments).values({ ...entry, id });
  return done({ id });
}
