'use server';
import { answerAttention } from '@/db/attention/writes';
import { ANSWERING_COACHES } from '@/db/quiet/reads';
import { write } from '@/db/transaction';
import { attentionInput } from '@/lib/attention/input';
import { seekerAction } from '@/server/action';

export const answer = seekerAction(ANSWERING_COACHES, attentionInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => answerAttention(tx, input)),
);
