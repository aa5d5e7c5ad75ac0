'use server';
import { ANSWERING } from '@/db/quiet/reads';
import { answerQuiet, comeBack } from '@/db/quiet/writes';
import { write } from '@/db/transaction';
import { backInput, quietInput } from '@/lib/quiet/input';
import { seekerAction } from '@/server/action';

export const answer = seekerAction(ANSWERING, quietInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => answerQuiet(tx, input.answer)),
);

export const back = seekerAction('quiet.back', backInput, ({ scope, act }) => write(scope, act, comeBack));
