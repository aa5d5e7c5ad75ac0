'use server';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { findByLink } from '@/db/login-tokens/reads';
import { takeInvitation } from '@/db/sign-ups/writes';
import { isOwnAddress } from '@/lib/accounts/common-passwords';
import { refused } from '@/lib/acts/outcome';
import { invitedInput } from '@/lib/sign-ups/input';
import { openAction } from '@/server/action';
import { addressOf, tooMany } from '@/server/attempts';
import { enterWith } from '@/server/auth';
import { hashPassword } from '@/server/passwords';
import { hashOf } from '@/server/token';

export const firstSignIn = openAction('account.first-sign-in', invitedInput, async ({ token, password }) => {
  const tokenHash = hashOf(token);
  if (await tooMany(tokenHash, addressOf(await headers()), 'code')) return refused('too-many');
  const found = await findByLink(tokenHash, 'first-sign-in');
  if (!found) return refused('link-over');
  if (isOwnAddress(password, found.email)) return refused('password-is-address');
  const taken = await takeInvitation(tokenHash, await hashPassword(password));
  if (!taken.ok) return taken;
  const refusal = await enterWith(found.email, password);
  if (refusal) return refused(refusal);
  redirect('/begin');
});
