import { z } from 'zod';
import { someWords } from '@/lib/acts/fields';
import { MOST_WORDS, SUBJECT_PARTS, type SubjectKind } from './rules';

const LOST = 'Open the page again: what this is about was lost.';
const words = someWords('Your comment', MOST_WORDS);
const rootId = z.uuid(LOST);
const as = z.enum(['resolved', 'reopened']);

/** What it is about: said by the form, since a coach's act is asked for by the part that this is in. */
const subject = {
  subjectKind: z.enum(Object.keys(SUBJECT_PARTS) as [SubjectKind, ...SubjectKind[]], LOST),
  subjectId: z.uuid(LOST),
};

/** A new thread of a coach's, about one thing of a client's. */
export const newCommentInput = z.object({ ...subject, words });

/** A coach's answer in a thread, and settling it or opening it again. */
export const coachReplyInput = z.object({ ...subject, rootId, words });
export const coachSettleInput = z.object({ ...subject, rootId, as });

/** A comment that its coach takes back. */
export const takeBackInput = z.object({ commentId: z.uuid(LOST) });

/** The same from the seeker, whose threads are all theirs. */
export const replyInput = z.object({ rootId, words });
export const settleInput = z.object({ rootId, as });
