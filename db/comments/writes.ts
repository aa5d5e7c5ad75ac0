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
interface Replied extends Said {
  readonly subjectKind: SubjectKind;
  readonly rootId: string;
}
interface Settled {
  readonly subjectKind: SubjectKind;
  readonly rootId: string;
  readonly as: 'resolved' | 'reopened';
}
type Made = Outcome<{ id: string }>;

/** Begins a thread about something of a client's. Refuses 'not-found' for what is not there for this coach. */
export async function commentAsCoach(
  tx: CoachWriting,
  { subjectKind, subjectId, words }: Said & { subjectKind: SubjectKind; subjectId: string },
): Promise<Made> {
  const subject = { kind: subjectKind, id: subjectId };
  const found = await findSubject(tx, subject);
  if (!found) return refused('not-found');
  tx.says(found.name, subjectId);
  const id = newId();
  await tx.db.insert(comments).values({ ...asCoach(tx), ...columnsOf(subject), id, kind: 'said', words });
  return done({ id });
}

/** Answers in a thread of the coach's own with the client. */
export async function replyAsCoach(tx: CoachWriting, given: Replied): Promise<Made> {
  const found = await threadFor(tx, given);
  if (!found) return refused('not-found');
  tx.says(found.name, found.subject.id);
  const { subject } = found;
  return append(tx, { ...asCoach(tx), ...columnsOf(subject), rootId: given.rootId, words: given.words });
}

/** Settles a thread of the coach's own with the client, or opens it again. Refuses 'nothing-to-do' where it is so. */
export async function settleAsCoach(tx: CoachWriting, { as, ...given }: Settled): Promise<Made> {
  const found = await threadFor(tx, given);
  if (!found) return refused('not-found');
  if (found.isResolved === (as === 'resolved')) return refused('nothing-to-do');
  tx.says(found.name, found.subject.id);
  return append(tx, { ...asCoach(tx), ...columnsOf(found.subject), rootId: given.rootId, kind: as });
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

/** Answers a coach; what the coach wrote in the thread is seen by that. Refuses 'link-ended' where nobody would read it. */
export async function replyToCoach(tx: Writing, given: Replied): Promise<Made> {
  const found = await threadFor(tx, given);
  if (!found) return refused('not-found');
  if (!found.isOpen) return refused('coach-gone');
  await seeThread(tx, given.rootId);
  return append(tx, { ...asSeeker(tx, found), rootId: given.rootId, words: given.words });
}

/** Settles a thread, also one whose coach is gone, or opens it again. */
export async function settleThread(tx: Writing, { as, ...given }: Settled): Promise<Made> {
  const found = await threadFor(tx, given);
  if (!found) return refused('not-found');
  if (found.isResolved === (as === 'resolved')) return refused('nothing-to-do');
  await seeThread(tx, given.rootId);
  return append(tx, { ...asSeeker(tx, found), rootId: given.rootId, kind: as });
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

/** The thread, if it is about such a thing as the form said, and that is still there. */
async function threadFor(
  tx: Reading<OneOwner>,
  { rootId, subjectKind }: { rootId: string; subjectKind: SubjectKind },
) {
  const root = await findThread(tx, rootId);
  const id = root?.[ID_OF[subjectKind]];
  if (!root || !id) return undefined;
  const subject: Subject = { kind: subjectKind, id };
  const found = await findSubject(tx, subject);
  // To the seeker a thread stays, also where what it is about was put away.
  if (!found && tx.scope.kind === 'coach') return undefined;
  return { ...root, subject, name: found?.name ?? '' };
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

const asSeeker = ({ scope }: Writing, { linkId, subject }: { linkId: string | null; subject: Subject }) => ({
  ownerId: scope.owner,
  linkId,
  by: 'seeker' as const,
  ...columnsOf(subject),
});

async function append(
  { db }: Reading<OneOwner>,
  entry: Omit<typeof comments.$inferInsert, 'id'>,
): Promise<Made> {
  const id = newId();
  await db.insert(comments).values({ ...entry, id });
  return done({ id });
}
