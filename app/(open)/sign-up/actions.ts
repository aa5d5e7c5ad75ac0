'use server';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { v7 as newId } from 'uuid';
import { z } from 'zod';
import { signUp as makeAccount } from '@/db/accounts/writes';
import { signUpInput } from '@/lib/accounts/input';
import { refused } from '@/lib/acts/outcome';
import { openAction } from '@/server/action';
import { addressOf, tooMany } from '@/server/attempts';
import { enterWith } from '@/server/auth';
import { hashPassword } from '@/server/passwords';
import { safePath } from '@/server/safe-path';

export const signUp = openAction(
  'account.sign-up',
  signUpInput.extend({ next: z.string().optional() }),
  async ({ email, password, timeZone, next }) => {
    if (await tooMany(email, addressOf(await headers()))) return refused('too-many');
    const made = await makeAccount({
      id: newId(),
      email,
      timeZone,
      passwordHash: await hashPassword(password),
    });
    if (!made.ok) return made;
    const refusal = await enterWith(email, password);
    if (refusal) return refused(refusal);
    redirect(safePath(next, '/today') as never);
  },
);
