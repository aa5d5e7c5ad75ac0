'use server';
import { answerAttention } from '@/db/attention/writes';
import { ANSWERING } from '@/db/quiet/reads';
import { comeBack } from '@/db/quiet/writes';
import { write } from '@/db/transaction';
import { backInput, quietInput } from '@/lib/quiet/input';
import { seekerAction } from '@/server/action';

export const answer = seekerAction(ANSWERING, quietInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => answerAttention(tx, { answer: input.answer, isPrivate: input.alone })),
);

export const back = seekerAction('quiet.back', backInput, ({ scope, act }) => write(scope, act, comeBack));
