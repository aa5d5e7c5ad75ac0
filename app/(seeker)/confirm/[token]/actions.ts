'use server';
import { redirect } from 'next/navigation';
import { confirmAddress as confirm } from '@/db/addresses/writes';
import { write } from '@/db/transaction';
import { linkInput } from '@/lib/accounts/input';
import { seekerAction } from '@/server/action';
import { haveDone } from '@/server/jobs';
import { sealedLetter } from '@/server/mail/letter';
import { addressChanged } from '@/server/mail/letters';
import { hashOf } from '@/server/token';

export const confirmAddress = seekerAction(
  'account.confirm-address',
  linkInput,
  async ({ scope, act, input: { token } }) => {
    const confirmed = await write(scope, act, (tx) =>
      confirm(tx, hashOf(token), (old) => sealedLetter(old, addressChanged())),
    );
    if (!confirmed.ok) return confirmed;
    await haveDone('letters');
    redirect('/account');
  },
);
