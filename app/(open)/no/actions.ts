'use server';
import { redirect } from 'next/navigation';
import { email as address } from '@/lib/accounts/input';
import { done, refused } from '@/lib/acts/outcome';
import { daySaid } from '@/lib/rejections/day-said';
import { logNewInput } from '@/lib/rejections/input';
import { type Said, saidInput } from '@/lib/sign-ups/input';
import { isZone } from '@/lib/time/days';
import { openAction } from '@/server/action';
import type { Before } from '@/server/said-before';
import { enterAndKeep, openAccount } from '@/server/sign-up';

/**
 * A "no" before there is an account. Said only, it is kept nowhere: what was typed goes back to the page, whose form
 * carries it on. With an address and a password it is logged in that account, new or one's own.
 */
export const sayNo = openAction('rejection.say', saidInput, async (said, signIn) => {
  const { intent, password, email, actId: _, ...typed } = said;
  const on = daySaid(said.on, said.timeZone, new Date());
  if (on === 'ahead') return refused('in-the-future');
  if (intent === 'say') return done({ typed });
  const timeZone = isZone(said.timeZone) ? said.timeZone : 'UTC';
  const page = `/rejections/${said.rejectionId}`;
  const account = { email, password, next: page, before: beforeOf(said, on), signIn };
  const entered =
    intent === 'sign-in'
      ? await enterAndKeep(account)
      : await openAccount({ ...account, email: address.parse(email), timeZone });
  if (!entered.ok) return entered;
  if (entered.value === 'look-in-inbox') return done({ typed, inbox: address.parse(email) });
  redirect(page as never);
});

function beforeOf(said: Said, on: string | null): Before {
  const sent = logNewInput.parse({
    organisation: said.organisation,
    role: said.role ?? '',
    toldHow: said.toldHow,
    on: on ?? '',
  });
  return {
    act: { id: said.actId, kind: 'rejection.log-new', sent },
    rejectionId: said.rejectionId,
  };
}
