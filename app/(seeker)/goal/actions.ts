'use server';
import { v7 as newId } from 'uuid';
import { saveFits } from '@/db/fits/writes';
import { addLine, editLine, removeLine, saveGoal, shiftLine, useWeights } from '@/db/goals/writes';
import { write } from '@/db/transaction';
import {
  addLineInput,
  answersIn,
  editLineInput,
  fitsInput,
  goalInput,
  removeLineInput,
  shiftLineInput,
  weighInput,
} from '@/lib/goals/input';
import { seekerAction } from '@/server/action';

export const save = seekerAction('goal.save', goalInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => saveGoal(tx, input)),
);

export const weigh = seekerAction('goal.weigh', weighInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => useWeights(tx, input.weighted === 'yes')),
);

export const add = seekerAction('goal-line.add', addLineInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => addLine(tx, newId(), input)),
);

export const edit = seekerAction('goal-line.edit', editLineInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => editLine(tx, input)),
);

export const shift = seekerAction('goal-line.shift', shiftLineInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => shiftLine(tx, input)),
);

export const remove = seekerAction('goal-line.remove', removeLineInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => removeLine(tx, input.id)),
);

export const answer = seekerAction('fit.save', fitsInput, ({ scope, act, input }) => {
  const { organisationId, applicationId } = input;
  return write(scope, act, (tx) =>
    saveFits(tx, { organisationId, applicationId, answers: answersIn(input) }),
  );
});
