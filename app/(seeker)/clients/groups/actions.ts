'use server';
import { v7 as newId } from 'uuid';
import { makeGroup, placeClients, renameGroup, retireGroup } from '@/db/client-groups/writes';
import { write } from '@/db/transaction';
import { newGroupInput, placeInput, renameGroupInput, retireGroupInput } from '@/lib/client-groups/input';
import { seekerAction } from '@/server/action';

export const add = seekerAction('client-groups.add', newGroupInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => makeGroup(tx, newId(), input.name)),
);

export const rename = seekerAction('client-groups.rename', renameGroupInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => renameGroup(tx, input)),
);

export const retire = seekerAction('client-groups.retire', retireGroupInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => retireGroup(tx, input)),
);

export const place = seekerAction('client-groups.place', placeInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => placeClients(tx, input)),
);
