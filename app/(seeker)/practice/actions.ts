'use server';
import { editItem, placeItem, unarchiveItem } from '@/db/checklist/writes';
import { addFromLibrary, addItem, archiveItem } from '@/db/practice/writes';
import { tickItem, tickLibrary, untickItem } from '@/db/ticks/writes';
import { write } from '@/db/transaction';
import {
  editItemInput,
  fromLibraryInput,
  itemIdInput,
  itemInput,
  placeItemInput,
  tickInput,
  tickLibraryInput,
  untickInput,
} from '@/lib/practice/input';
import { seekerAction } from '@/server/action';

export const add = seekerAction('practice.add', itemInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => addItem(tx, input)),
);

export const addOne = seekerAction('practice.add-from-library', fromLibraryInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => addFromLibrary(tx, input)),
);

export const tick = seekerAction('practice.tick', tickInput, ({ scope, act, input: { itemId, ...how } }) =>
  write(scope, act, (tx) => tickItem(tx, itemId, how)),
);

export const tickNew = seekerAction('practice.tick-from-library', tickLibraryInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => tickLibrary(tx, input)),
);

export const untick = seekerAction('practice.untick', untickInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => untickItem(tx, input.itemId, input)),
);

export const edit = seekerAction('practice.edit', editItemInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => editItem(tx, input)),
);

export const place = seekerAction('practice.place', placeItemInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => placeItem(tx, input)),
);

export const archive = seekerAction('practice.archive', itemIdInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => archiveItem(tx, input.itemId)),
);

export const unarchive = seekerAction('practice.unarchive', itemIdInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => unarchiveItem(tx, input.itemId)),
);
