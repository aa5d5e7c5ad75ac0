'use server';
import { headers } from 'next/headers';
import { changePassword as change } from '@/db/passwords/writes';
import { read, write } from '@/db/transaction';
import { isOwnAddress } from '@/lib/accounts/common-passwords';
import { changePasswordInput } from '@/lib/accounts/input';
import { refused } from '@/lib/acts/outcome';
import { seekerAction } from '@/server/action';
import { addressOf, forgive, tooMany } from '@/server/attempts';
import { haveDone } from '@/server/jobs';
import { letterTo } from '@/server/mail/letter';
import { passwordChanged } from '@/server/mail/letters';
import { hashPassword, passwordFits } from '@/server/passwords';

export const changePassword = seekerAction(
  'account.change-password',
  changePasswordInput,
  async ({ scope, act, input }) => {
    const { session } = await read(scope, () => ({}));
    const { email } = session;
    if (!email) return refused('not-allowed');
    if (isOwnAddress(input.newPassword, email)) return refused('password-is-address');
    const from = addressOf(await headers());
    if (await tooMany(scope.owner, from, 'confirm')) return refused('too-many');
    const given = {
      fits: (kept: string | null) => passwordFits(kept, input.currentPassword),
      passwordHash: await hashPassword(input.newPassword),
      letter: letterTo(email, passwordChanged()),
    };
    const changed = await write(scope, act, (tx) => change(tx, given));
    if (!changed.ok) return changed;
    await forgive(scope.owner, from, 'confirm');
    await haveDone('letters');
    return changed;
  },
);
