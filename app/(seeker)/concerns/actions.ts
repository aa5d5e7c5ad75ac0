'use server';
import { answerStrength } from '@/db/concerns/writes';
import { write } from '@/db/transaction';
import { strengthInput } from '@/lib/concerns/input';
import { seekerAction } from '@/server/action';

export const sayStrength = seekerAction('concern.strengthen', strengthInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => answerStrength(tx, input)),
);
