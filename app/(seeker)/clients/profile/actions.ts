'use server';
import { keepCoachProfile } from '@/db/coach-profiles/writes';
import { write } from '@/db/transaction';
import { profileInput } from '@/lib/coach-profiles/input';
import { seekerAction } from '@/server/action';

export const keepProfile = seekerAction('coach-profile.keep', profileInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => keepCoachProfile(tx, input)),
);
