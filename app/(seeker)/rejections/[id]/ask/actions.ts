'use server';
import { redirect } from 'next/navigation';
import { keepDraft, markSent } from '@/db/requests/writes';
import { write } from '@/db/transaction';
import { draftInput, sentInput } from '@/lib/requests/input';
import { seekerAction } from '@/server/action';

/** Keeps the question as it stands, then goes where the pressed button leads. */
export const keepQuestion = seekerAction('request.draft', draftInput, async ({ scope, act, input }) => {
  const kept = await write(scope, act, (tx) => keepDraft(tx, input));
  if (!kept.ok) return kept;
  const page = `/rejections/${kept.value.rejectionId}/ask`;
  if (input.go === 'send') redirect(`${page}/send` as never);
  redirect(`${page}?text=${input.go}` as never);
});

export const sayItWasSent = seekerAction('request.sent', sentInput, async ({ scope, act, input }) => {
  const sent = await write(scope, act, (tx) => markSent(tx, input));
  if (!sent.ok) return sent;
  redirect(`/rejections/${sent.value.rejectionId}` as never);
});
