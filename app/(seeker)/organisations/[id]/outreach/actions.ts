'use server';
import { redirect } from 'next/navigation';
import { moveFollowUp } from '@/db/follow-ups/writes';
import { findOutreachStep } from '@/db/outreach/reads';
import {
  endStep as end,
  endOutreach,
  markReachedOut,
  nameWhom,
  openStepAgain,
  startOutreach,
} from '@/db/outreach/writes';
import { read, write } from '@/db/transaction';
import { done, refused } from '@/lib/acts/outcome';
import { letterInput } from '@/lib/offers/input';
import {
  endPlanInput,
  endStepInput,
  moveStepInput,
  personInput,
  planInput,
  stepInput,
} from '@/lib/outreach/input';
import { unfilled } from '@/lib/requests/merge';
import { seekerAction } from '@/server/action';
import { toneOf } from '@/server/tone';

export const start = seekerAction('outreach.start', planInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => startOutreach(tx, input)),
);

export const name = seekerAction('outreach.name-whom', personInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => nameWhom(tx, input)),
);

export const endStep = seekerAction('outreach.end-step', endStepInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => end(tx, input)),
);

export const moveStep = seekerAction('outreach.move-step', moveStepInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => moveFollowUp(tx, input)),
);

export const openAgain = seekerAction('outreach.open-again', stepInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => openStepAgain(tx, input.id)),
);

export const letGo = seekerAction('outreach.let-go', endPlanInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => endOutreach(tx, input.organisationId)),
);

/** Looks whether a message may leave: it keeps nothing, and gives it back for the way out. */
export const readyLetter = seekerAction('outreach.ready-letter', letterInput, async ({ scope, input }) => {
  const { session, step } = await read(scope, (tx) => ({ step: findOutreachStep(tx, input.id) }));
  if (!step) return refused('not-found');
  if (step.isClosed) return refused('asked-not-to');
  if (unfilled(input.text).length > 0) return refused('unfilled');
  return done({ ...input, tone: toneOf(session, input.text, { kind: input.tone }) });
});

export const sent = seekerAction('outreach.sent', stepInput, async ({ scope, act, input }) => {
  const marked = await write(scope, act, (tx) => markReachedOut(tx, input.id));
  if (marked.ok) redirect(`/organisations/${marked.value.organisationId}/outreach` as never);
  return marked;
});
