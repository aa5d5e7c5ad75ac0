'use server';
import { addItem, archiveItem, tickItem, untickItem } from '@/db/practice/writes';
import { write } from '@/db/transaction';
import { itemIdInput, itemInput } from '@/lib/practice/input';
import { seekerAction } from '@/server/action';

export const add = seekerAction('practice.add', itemInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => addItem(tx, input)),
);

export const tick = seekerAction('practice.tick', itemIdInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => tickItem(tx, input.itemId)),
);

export const untick = seekerAction('practice.untick', itemIdInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => untickItem(tx, input.itemId)),
);

export const archive = seekerAction('practice.archive', itemIdInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => archiveItem(tx, input.itemId)),
);
