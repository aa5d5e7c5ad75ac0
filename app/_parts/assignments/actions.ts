'use server';
import { redirect } from 'next/navigation';
import { keepGivenText, putGivenAway, rehearseGiven } from '@/db/assignments/writes';
import { write } from '@/db/transaction';
import { assignmentIdInput } from '@/lib/assignments/input';
import { seekerAction } from '@/server/action';

export const rehearseIt = seekerAction(
  'assignment.rehearse',
  assignmentIdInput,
  async ({ scope, act, input }) => {
    const begun = await write(scope, act, (tx) => rehearseGiven(tx, input.assignmentId));
    if (!begun.ok) return begun;
    redirect(`/rehearse/${begun.value.id}` as never);
  },
);

export const keepIt = seekerAction('assignment.keep', assignmentIdInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => keepGivenText(tx, input.assignmentId)),
);

export const noThanks = seekerAction('assignment.put-away', assignmentIdInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => putGivenAway(tx, input.assignmentId)),
);
