'use server';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { findLink } from '@/db/login-tokens/reads';
import { askForReset } from '@/db/login-tokens/writes';
import { resetPassword } from '@/db/passwords/writes';
import { isOwnAddress } from '@/lib/accounts/common-passwords';
import { askResetInput, resetInput } from '@/lib/accounts/input';
import { done, refused } from '@/lib/acts/outcome';
import { openAction } from '@/server/action';
import { addressOf, forgive, tooMany } from '@/server/attempts';
import { enterWith } from '@/server/auth';
import { haveDone } from '@/server/jobs';
import { newLink } from '@/server/link';
import { hasMail, letterTo, sealedLetter } from '@/server/mail/letter';
import { passwordChanged, resetLetter } from '@/server/mail/letters';
import { hashPassword } from '@/server/passwords';
import { inNoLessThan } from '@/server/steady';
import { hashOf } from '@/server/token';

/** Much longer than it takes to find an account and post a letter to it. */
const EVEN_MS = 300;

/** Answers the same, and as late, whether or not there is an account. */
export const askReset = openAction('account.ask-reset', askResetInput, ({ email }) =>
  inNoLessThan(EVEN_MS, async () => {
    if (!hasMail()) return refused('not-allowed');
    if (await tooMany(email, addressOf(await headers()), 'letter')) return refused('too-many');
    const { token, link } = newLink('reset-password', email);
    if (await askForReset(email, link, sealedLetter(email, resetLetter(token)))) await haveDone('letters');
    return done(null);
  }),
);

/** Sets the password, and goes on as any sign-in with it does. */
export const reset = openAction('account.reset-password', resetInput, async ({ token, newPassword }) => {
  const tokenHash = hashOf(token);
  const from = addressOf(await headers());
  if (await tooMany(tokenHash, from, 'code')) return refused('too-many');
  // Looked at first, so that a hash is made for a link that holds only.
  const link = await findLink(tokenHash, 'reset-password');
  if (!link) return refused('link-over');
  if (isOwnAddress(newPassword, link.email)) return refused('password-is-address');
  const set = await resetPassword({
    tokenHash,
    passwordHash: await hashPassword(newPassword),
    letterTo: (email) => letterTo(email, passwordChanged()),
  });
  if (!set.ok) return set;
  await haveDone('letters');
  await forgive(set.value.email, from);
  // Passkeys, a provider, a second step outlive it: whoever has just set a password should see whose they are.
  const next = set.value.hasMore ? '/account?reset=done' : '/today';
  const refusal = await enterWith(set.value.email, newPassword, { next });
  redirect((refusal ? '/sign-in?reset=done' : next) as never);
});
