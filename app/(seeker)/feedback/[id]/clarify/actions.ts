'use server';
import { redirect } from 'next/navigation';
import { keepClarification, markClarified } from '@/db/clarifications/writes';
import { write } from '@/db/transaction';
import { clarifiedInput, clarifyInput } from '@/lib/clarifications/input';
import { seekerAction } from '@/server/action';

/** Keeps the question as it stands, then goes where the pressed button leads. */
export const keepQuestionBack = seekerAction(
  'clarification.draft',
  clarifyInput,
  async ({ scope, act, input }) => {
    const kept = await write(scope, act, (tx) => keepClarification(tx, input));
    if (!kept.ok) return kept;
    const page = `/feedback/${kept.value.feedbackId}/clarify`;
    redirect((input.go === 'send' ? `${page}/send` : `${page}?by=${input.go}`) as never);
  },
);

export const sayItWentBack = seekerAction(
  'clarification.sent',
  clarifiedInput,
  async ({ scope, act, input }) => {
    const sent = await write(scope, act, (tx) => markClarified(tx, input));
    if (!sent.ok) return sent;
    redirect(`/feedback/${sent.value.feedbackId}` as never);
  },
);
