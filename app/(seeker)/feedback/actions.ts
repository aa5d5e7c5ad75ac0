'use server';
import { redirect } from 'next/navigation';
import { v7 as newId } from 'uuid';
import { countIt, keepApart } from '@/db/apart/writes';
import {
  addConcern,
  addStrength,
  decide,
  keepFeedback,
  keepReading,
  markRead,
  notePassage,
  sayAbout,
} from '@/db/feedback/writes';
import { write } from '@/db/transaction';
import {
  aboutInput,
  apartInput,
  concernInput,
  decideInput,
  feedbackIdInput,
  feedbackInput,
  passageInput,
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

export const noteMarked = seekerAction('passage.note', passageInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => notePassage(tx, input)),
);

export const sayWhatAbout = seekerAction('concern.about', aboutInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => sayAbout(tx, input)),
);

export const keepItApart = seekerAction('concern.apart', apartInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => keepApart(tx, input)),
);

export const letItCount = seekerAction('feedback.count', feedbackIdInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => countIt(tx, input.feedbackId)),
);
