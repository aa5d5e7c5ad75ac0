'use server';
import { redirect } from 'next/navigation';
import { entryInput, signInInput } from '@/lib/accounts/input';
import { refused } from '@/lib/acts/outcome';
import { openAction } from '@/server/action';
import { enterWith } from '@/server/auth';
import { safePath } from '@/server/safe-path';

export const signIn = openAction(
  'account.sign-in',
  signInInput.extend(entryInput.shape),
  async ({ email, password, ...entry }) => {
    const refusal = await enterWith(email, password, entry);
    if (refusal) return refused(refusal);
    redirect(safePath(entry.next) as never);
  },
);
