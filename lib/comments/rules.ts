import type { CoachAct, SharedPart } from '@/lib/coach-links/rules';

/**
 * What can be commented on, and the part that opens it. What was shown one by one is in no part: its copy is all that a
 * coach has of it, and whoever was shown something may answer.
 */
export const SUBJECT_PARTS = {
  application: 'pipeline',
  concern: 'feedback',
  response: 'feedback',
  request: 'feedback',
  document: 'practice',
  item: 'practice',
  shown: null,
} as const satisfies Record<string, Extract<SharedPart, 'pipeline' | 'feedback' | 'practice'> | null>;
export type SubjectKind = keyof typeof SUBJECT_PARTS;

/** What a comment is about. */
export interface Subject {
  readonly kind: SubjectKind;
  readonly id: string;
}

/** What each is called where it stands in a line of its own. */
export const SUBJECT_WORDS: Record<SubjectKind, string> = {
  application: 'an application',
  concern: 'a doubt',
  response: 'the draft of an answer',
  request: 'the draft of a letter',
  document: 'a resume version',
  item: 'something to practise',
  shown: 'something shown',
};

/** An entry of a thread: words, or that it is settled, or open again. None is ever changed. */
export const COMMENT_KINDS = ['said', 'resolved', 'reopened'] as const;
export type CommentKind = (typeof COMMENT_KINDS)[number];

export const AUTHORS = ['seeker', 'coach'] as const;
export type Author = (typeof AUTHORS)[number];

/** Characters of one comment. */
export const MOST_WORDS = 4000;

/** The act of a coach's who comments on such a thing. */
export function actOf(kind: SubjectKind): CoachAct {
  const part = SUBJECT_PARTS[kind];
  return part ? `comment-${part}` : 'answer-shown';
}

/** Whether a coach may write in a thread about such a thing. */
export function mayCommentOn(mayComment: ReadonlySet<string>, kind: SubjectKind): boolean {
  const part = SUBJECT_PARTS[kind];
  return part === null || mayComment.has(part);
}
