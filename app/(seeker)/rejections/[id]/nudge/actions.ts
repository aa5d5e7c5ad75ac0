'use server';
import { redirect } from 'next/navigation';
import { markNudged } from '@/db/requests/writes';
import { write } from '@/db/transaction';
import { nudgedInput } from '@/lib/requests/input';
import { seekerAction } from '@/server/action';

export const sayTheyWereReminded = seekerAction(
  'request.nudged',
  nudgedInput,
  async ({ scope, act, input }) => {
    const nudged = await write(scope, act, (tx) => markNudged(tx, input));
    if (!nudged.ok) return nudged;
    redirect(`/rejections/${nudged.value.rejectionId}` as never);
  },
);
