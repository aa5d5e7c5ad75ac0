'use server';
import { redirect } from 'next/navigation';
import { v7 as newId } from 'uuid';
import { addConcern, addStrength, decide, keepFeedback, keepReading, markRead } from '@/db/feedback/writes';
import { write } from '@/db/transaction';
import {
  concernInput,
  decideInput,
  feedbackIdInput,
  feedbackInput,
  readingInput,
  strengthInput,
} from '@/lib/feedback/input';
import { seekerAction } from '@/server/action';

export const keep = seekerAction('feedback.keep', feedbackInput, async ({ scope, act, input }) => {
  const kept = await write(scope, act, (tx) => keepFeedback(tx, newId(), input));
  if (!kept.ok) return kept;
  redirect(`/feedback/${kept.value.id}` as never);
});

export const keepMyReading = seekerAction('feedback.reading', readingInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => keepReading(tx, input)),
);

export const foldAway = seekerAction('feedback.read', feedbackIdInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => markRead(tx, input.feedbackId)),
);

export const noteStrength = seekerAction('strength.add', strengthInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => addStrength(tx, input)),
);

export const noteConcern = seekerAction('concern.add', concernInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => addConcern(tx, input)),
);

export const decideOn = seekerAction('concern.decide', decideInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => decide(tx, input)),
);
