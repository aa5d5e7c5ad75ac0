import { z } from 'zod';
import { someWords } from '@/lib/acts/fields';
import { MOST_WORDS, SUBJECT_KINDS } from './rules';

const words = someWords('Your comment', MOST_WORDS);

/** A new thread of a coach's, about one thing of a client's. */
export const newCommentInput = z.object({
  subjectKind: z.enum(SUBJECT_KINDS as [(typeof SUBJECT_KINDS)[number]]),
  subjectId: z.uuid(),
  words,
});

/** An answer in a thread; `subjectKind` says what the thread is about, so that a coach's part is asked for. */
export const replyInput = z.object({
  subjectKind: z.enum(SUBJECT_KINDS as [(typeof SUBJECT_KINDS)[number]]),
  rootId: z.uuid(),
  words,
});

/** Settling a thread, or opening it again. */
export const settleInput = z.object({
  subjectKind: z.enum(SUBJECT_KINDS as [(typeof SUBJECT_KINDS)[number]]),
  rootId: z.uuid(),
  as: z.enum(['resolved', 'reopened']),
});

/** A comment that its coach takes back. */
export const takeBackInput = z.object({
  subjectKind: z.enum(SUBJECT_KINDS as [(typeof SUBJECT_KINDS)[number]]),
  commentId: z.uuid(),
});
