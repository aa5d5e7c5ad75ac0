'use server';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { waysInInput } from '@/lib/accounts/input';
import { done, refused } from '@/lib/acts/outcome';
import { openAction } from '@/server/action';
import { addressOf, tooMany } from '@/server/attempts';
import { beginAtProvider, enterWith } from '@/server/auth';
import { enterWithPasskey, optionsToSignIn } from '@/server/passkeys';
import { safePath } from '@/server/safe-path';

export const signIn = openAction(
  'account.sign-in',
  waysInInput,
  async ({ way, email, password, credential, ...entry }) => {
    const from = addressOf(await headers());
    if (way === 'provider') {
      // Each try asks the provider: nobody makes us ask it again and again.
      const refusal = (await tooMany(`provider ${from}`, from)) ? 'too-many' : await beginAtProvider(entry);
      return refusal ? refused(refusal) : redirect('/sign-in/leaving');
    }
    const refusal =
      way === 'passkey'
        ? await enterWithPasskey(credential, entry, from)
        : await enterWith(email, password, entry);
    return refusal ? refused(refusal) : redirect(safePath(entry.next) as never);
  },
);

export const passkeyOptions = openAction('account.passkey-options', z.object({}), async () =>
  done({ options: await optionsToSignIn() }),
);
