'use server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { signInInput } from '@/lib/accounts/input';
import { refused } from '@/lib/acts/outcome';
import { openAction } from '@/server/action';
import { enterWith } from '@/server/auth';
import { safePath } from '@/server/safe-path';

export const signIn = openAction(
  'account.sign-in',
  signInInput.extend({ next: z.string().optional() }),
  async ({ email, password, next }) => {
    const refusal = await enterWith(email, password);
    if (refusal) return refused(refusal);
    redirect(safePath(next) as never);
  },
);
