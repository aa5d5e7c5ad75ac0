'use server';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { refused } from '@/lib/acts/outcome';
import { linkPasswordInput, newLinkedInput } from '@/lib/identities/input';
import { openAction } from '@/server/action';
import { addressOf } from '@/server/attempts';
import { identityOffer, linkWithPassword, openLinkedAccount } from '@/server/identity';
import { safePath } from '@/server/safe-path';

/** Somebody's own account and its password: their consent to link it. */
export const link = openAction('account.link-provider', linkPasswordInput, async ({ password }) => {
  const offer = await identityOffer.find();
  if (!offer) return refused('offer-over');
  const refusal = await linkWithPassword(offer, password, addressOf(await headers()));
  if (refusal) return refused(refusal);
  redirect(safePath(offer.next) as never);
});

/** No account has that address: their consent to make one. */
export const makeAccount = openAction('account.sign-up-at-provider', newLinkedInput, async ({ timeZone }) => {
  const offer = await identityOffer.find();
  if (!offer) return refused('offer-over');
  const refusal = await openLinkedAccount(offer, timeZone);
  if (refusal) return refused(refusal);
  redirect(safePath(offer.next) as never);
});

export const leaveIt = openAction('account.refuse-offer', z.object({}), async () => {
  await identityOffer.drop();
  redirect('/sign-in');
});
