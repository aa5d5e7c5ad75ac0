'use server';
import { redirect } from 'next/navigation';
import { endFollowUp, moveFollowUp } from '@/db/follow-ups/writes';
import { endOutreach, markReachedOut, nameWhom, openStepAgain, startOutreach } from '@/db/outreach/writes';
import { write } from '@/db/transaction';
import {
  endPlanInput,
  endStepInput,
  moveStepInput,
  personInput,
  planInput,
  stepInput,
} from '@/lib/outreach/input';
import { seekerAction } from '@/server/action';

export const start = seekerAction('outreach.start', planInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => startOutreach(tx, input)),
);

export const name = seekerAction('outreach.name-whom', personInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => nameWhom(tx, input)),
);

export const endStep = seekerAction('outreach.end-step', endStepInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => endFollowUp(tx, input)),
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

export const sent = seekerAction('outreach.sent', stepInput, async ({ scope, act, input }) => {
  const marked = await write(scope, act, (tx) => markReachedOut(tx, input.id));
  if (marked.ok) redirect(`/organisations/${marked.value.organisationId}/outreach` as never);
  return marked;
});
