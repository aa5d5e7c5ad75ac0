'use server';
import { headers } from 'next/headers';
import { z } from 'zod';
import { askForAddress, setAddress } from '@/db/addresses/writes';
import { askToConfirm } from '@/db/login-tokens/writes';
import { read, write } from '@/db/transaction';
import { changeAddressInput } from '@/lib/accounts/input';
import { refused } from '@/lib/acts/outcome';
import { seekerAction } from '@/server/action';
import { addressOf, forgive, tooMany } from '@/server/attempts';
import { haveDone } from '@/server/jobs';
import { newLink } from '@/server/link';
import { hasMail, sealedLetter } from '@/server/mail/letter';
import { addressAsked, confirmLetter, newAddress, newAddressTaken } from '@/server/mail/letters';
import { passwordFits } from '@/server/passwords';

/** With mail the answer is the same for an address that somebody has; without, that is said, within the limits. */
export const changeAddress = seekerAction(
  'account.change-address',
  changeAddressInput,
  async ({ scope, act, input: { email, password } }) => {
    const { session } = await read(scope, () => ({}));
    if (!session.email) return refused('not-allowed');
    if (email === session.email) return refused('address-as-it-is');
    const from = addressOf(await headers());
    if (await tooMany(scope.owner, from, 'confirm')) return refused('too-many');
    if (hasMail() && (await tooMany(email, from, 'letter'))) return refused('too-many');
    const fits = (kept: string | null) => passwordFits(kept, password);
    const { token, link } = newLink('change-email', email);
    const letters = {
      link: sealedLetter(email, newAddress(token)),
      taken: sealedLetter(email, newAddressTaken()),
      told: sealedLetter(session.email, addressAsked()),
    };
    const changed = await write(scope, act, (tx) =>
      hasMail() ? askForAddress(tx, { fits, email, link, letters }) : setAddress(tx, { fits, email }),
    );
    if (!changed.ok) return changed;
    await forgive(scope.owner, from, 'confirm');
    await haveDone('letters');
    return changed;
  },
);

export const sendConfirmation = seekerAction(
  'account.send-confirmation',
  z.object({}),
  async ({ scope, act }) => {
    const { session } = await read(scope, () => ({}));
    const { email } = session;
    if (!email || !hasMail()) return refused('not-allowed');
    if (await tooMany(email, addressOf(await headers()), 'letter')) return refused('too-many');
    const { token, link } = newLink('verify-email', email);
    const asked = await write(scope, act, (tx) =>
      askToConfirm(tx, link, sealedLetter(email, confirmLetter(token))),
    );
    await haveDone('letters');
    return asked;
  },
);
