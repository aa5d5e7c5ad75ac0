'use server';
import { redirect } from 'next/navigation';
import { done } from '@/lib/acts/outcome';
import { newAccountInput } from '@/lib/sign-ups/input';
import { openAction } from '@/server/action';
import { safePath } from '@/server/safe-path';
import { openAccount } from '@/server/sign-up';

export const signUp = openAction('account.sign-up', newAccountInput, async ({ next, ...given }) => {
  const opened = await openAccount({ ...given, next: safePath(next, '') });
  if (!opened.ok) return opened;
  if (opened.value === 'look-in-inbox') return done({ inbox: given.email });
  redirect(safePath(next) as never);
});
