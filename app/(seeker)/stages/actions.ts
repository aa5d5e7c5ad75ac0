'use server';
import { renameStage } from '@/db/stages/writes';
import { write } from '@/db/transaction';
import { renameStageInput } from '@/lib/stages/input';
import { seekerAction } from '@/server/action';

export const rename = seekerAction('stage.rename', renameStageInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => renameStage(tx, input)),
);
