'use server';
import { redirect } from 'next/navigation';
import { v7 as newId } from 'uuid';
import { addStage, dressStage, renameStage, retireStage, shiftStage, takeUpStage } from '@/db/stages/writes';
import { write } from '@/db/transaction';
import {
  addStageInput,
  colourStageInput,
  foldStageInput,
  renameStageInput,
  retireStageInput,
  shiftStageInput,
  takeUpStageInput,
} from '@/lib/stages/input';
import { seekerAction } from '@/server/action';

export const rename = seekerAction('stage.rename', renameStageInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => renameStage(tx, input)),
);

export const add = seekerAction('stage.add', addStageInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => addStage(tx, newId(), input)),
);

export const shift = seekerAction('stage.shift', shiftStageInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => shiftStage(tx, input)),
);

export const recolour = seekerAction('stage.colour', colourStageInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => dressStage(tx, input)),
);

export const fold = seekerAction('stage.fold', foldStageInput, ({ scope, act, input: { id, as } }) =>
  write(scope, act, (tx) => dressStage(tx, { id, folded: as === 'folded' })),
);

export const retire = seekerAction('stage.retire', retireStageInput, async ({ scope, act, input }) => {
  const retired = await write(scope, act, (tx) => retireStage(tx, input));
  if (retired.ok) redirect('/stages');
  return retired;
});

export const takeUp = seekerAction('stage.take-up', takeUpStageInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => takeUpStage(tx, input.id)),
);
