'use server';
import { redirect } from 'next/navigation';
import { refused } from '@/lib/acts/outcome';
import { codeInput } from '@/lib/second-factors/input';
import { openAction } from '@/server/action';
import { enterWithCode } from '@/server/entry';
import { safePath } from '@/server/safe-path';

export const giveCode = openAction('account.sign-in-code', codeInput, async ({ code }) => {
  const entered = await enterWithCode(code);
  if (typeof entered === 'string') return refused(entered);
  redirect(safePath(entered.next) as never);
});
