'use server';
import { redirect } from 'next/navigation';
import { keepCheckIn } from '@/db/check-ins/writes';
import { write } from '@/db/transaction';
import { checkInInput } from '@/lib/check-ins/input';
import { seekerAction } from '@/server/action';

export const keep = seekerAction('check-in.keep', checkInInput, async ({ scope, act, input }) => {
  const kept = await write(scope, act, (tx) => keepCheckIn(tx, input));
  if (!kept.ok) return kept;
  redirect('/check-in?kept=1' as never);
});
