'use server';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { findByLink } from '@/db/login-tokens/reads';
import { confirmAddress } from '@/db/sign-ups/writes';
import { refused } from '@/lib/acts/outcome';
import { confirmInput } from '@/lib/sign-ups/input';
import { openAction } from '@/server/action';
import { addressOf, tooMany } from '@/server/attempts';
import { enterWith } from '@/server/auth';
import { passwordFits } from '@/server/passwords';
import { safePath } from '@/server/safe-path';
import { keepFirst } from '@/server/said-before';
import { hashOf } from '@/server/token';

/** The link shows that the letter was read, the password that it was read by whoever asked for the account. */
export const confirm = openAction('account.confirm', confirmInput, async ({ token, password, ...entry }) => {
  const tokenHash = hashOf(token);
  if (await tooMany(tokenHash, addressOf(await headers()), 'code')) return refused('too-many');
  const found = await findByLink(tokenHash, 'verify-email');
  const fits = await passwordFits(found?.passwordHash, password);
  if (!found) return refused('link-over');
  if (!fits) return refused('wrong-password');
  const confirmed = await confirmAddress(tokenHash, keepFirst);
  if (!confirmed.ok) return confirmed;
  const refusal = await enterWith(found.email, password, entry);
  if (refusal) return refused(refusal);
  redirect(safePath(entry.next) as never);
});
