'use server';
import { redirect } from 'next/navigation';
import { leaveAccount } from '@/db/leaving/writes';
import { read, write } from '@/db/transaction';
import { refused } from '@/lib/acts/outcome';
import { proofInput } from '@/lib/second-factors/input';
import { seekerAction } from '@/server/action';
import { leave as leaveBrowser } from '@/server/auth';
import { config } from '@/server/config';
import { confirmIsThem } from '@/server/confirm';
import { haveDone } from '@/server/jobs';
import { left } from '@/server/left';
import { log } from '@/server/log';
import { letterOfLeaving } from '@/server/mail/leaving';

export const leave = seekerAction('account.leave', proofInput, async ({ scope, act, input }) => {
  const refusal = await confirmIsThem(scope, input.password);
  if (refusal) return refused(refusal);
  const { session } = await read(scope, () => ({}));
  const days = config().ONWARD_GRACE_DAYS;
  const begun = await write(scope, act, (tx) => leaveAccount(tx, { days, letterFor: letterOfLeaving }));
  if (!begun.ok) return begun;
  log('account-leaving', { account: scope.owner });
  await haveDone('letters');
  await leaveBrowser();
  await left.put({ dueAt: begun.value.dueAt, zone: session.timeZone, locale: session.locale });
  // A whole new page, which lets go of what the browser has in memory.
  redirect('/account/left/clear' as never);
});
