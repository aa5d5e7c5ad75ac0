'use server';
import {
  commentAsCoach,
  replyAsCoach,
  replyToCoach,
  settleAsCoach,
  settleThread,
  takeCommentBack,
} from '@/db/comments/writes';
import { write } from '@/db/transaction';
import {
  coachReplyInput,
  coachSettleInput,
  newCommentInput,
  replyInput,
  settleInput,
  takeBackInput,
} from '@/lib/comments/input';
import { actOf } from '@/lib/comments/rules';
import { coachAction, seekerAction } from '@/server/action';

/** The seeker answers a coach. */
export const reply = seekerAction('comment.reply', replyInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => replyToCoach(tx, input)),
);

/** The seeker settles a thread, or opens it again. */
export const settle = seekerAction('comment.settle', settleInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => settleThread(tx, input)),
);

/** A coach comments on something of a client's. */
export const commentOn = coachAction('comment.add', newCommentInput, ({ input, does }) => {
  const { subjectKind: kind, subjectId: id, words } = input;
  return does({ act: actOf(kind) }, (tx) => commentAsCoach(tx, { subject: { kind, id }, words }));
});

export const replyToClient = coachAction('comment.answer', coachReplyInput, ({ input, does }) => {
  const { subjectKind: kind, subjectId: id, ...said } = input;
  return does({ act: actOf(kind) }, (tx) => replyAsCoach(tx, { ...said, subject: { kind, id } }));
});

export const settleWithClient = coachAction('comment.close', coachSettleInput, ({ input, does }) => {
  const { subjectKind: kind, subjectId: id, ...settled } = input;
  return does({ act: actOf(kind) }, (tx) => settleAsCoach(tx, { ...settled, subject: { kind, id } }));
});

/** A coach takes back what the client has not seen. */
export const takeBack = coachAction('comment.take-back', takeBackInput, ({ input, does }) =>
  does({ act: 'take-comment-back' }, (tx) => takeCommentBack(tx, input.commentId)),
);
