'use server';
import { redirect } from 'next/navigation';
import { declineOffer, offerProgramme, takeOffer } from '@/db/programme-offers/writes';
import { addLine, addProgramme, editProgramme, retireProgramme, takeLineOut } from '@/db/programmes/writes';
import { write } from '@/db/transaction';
import { libraryItem } from '@/lib/library/library';
import {
  addGoalLineInput,
  addItemLineInput,
  addStageLineInput,
  addTemplateLineInput,
  editProgrammeInput,
  newProgrammeInput,
  offerIdInput,
  offerProgrammeInput,
  programmeIdInput,
  takeLineOutInput,
  takeOfferInput,
} from '@/lib/programmes/input';
import { seekerAction } from '@/server/action';
import { doForEach } from '@/server/for-each-client';

export const makeProgramme = seekerAction(
  'programme.add',
  newProgrammeInput,
  async ({ scope, act, input }) => {
    const made = await write(scope, act, (tx) => addProgramme(tx, input));
    if (!made.ok) return made;
    redirect(`/clients/programmes/${made.value.id}` as never);
  },
);

export const changeProgramme = seekerAction('programme.edit', editProgrammeInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => editProgramme(tx, input)),
);

export const retire = seekerAction('programme.retire', programmeIdInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => retireProgramme(tx, input.programmeId, true)),
);

export const takeUp = seekerAction('programme.take-up', programmeIdInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => retireProgramme(tx, input.programmeId, false)),
);

export const addStageLine = seekerAction(
  'programme.add-stage',
  addStageLineInput,
  ({ scope, act, input: { programmeId, ...line } }) =>
    write(scope, act, (tx) => addLine(tx, programmeId, { of: 'stage', ...line })),
);

export const addTemplateLine = seekerAction(
  'programme.add-template',
  addTemplateLineInput,
  ({ scope, act, input: { programmeId, ...line } }) =>
    write(scope, act, (tx) => addLine(tx, programmeId, { of: 'template', ...line })),
);

export const addItemLine = seekerAction(
  'programme.add-item',
  addItemLineInput,
  ({ scope, act, input: { programmeId, libraryKey, title, kind } }) => {
    const ready = libraryItem(libraryKey);
    const line = ready
      ? { title: title ?? ready.title, kind: ready.kind, libraryKey: ready.key }
      : { title: title ?? '', kind, libraryKey: null };
    return write(scope, act, (tx) => addLine(tx, programmeId, { of: 'item', ...line }));
  },
);

export const addGoalLine = seekerAction(
  'programme.add-goal',
  addGoalLineInput,
  ({ scope, act, input: { programmeId, ...line } }) =>
    write(scope, act, (tx) => addLine(tx, programmeId, { of: 'goal', ...line })),
);

export const dropLine = seekerAction(
  'programme.take-line-out',
  takeLineOutInput,
  ({ scope, act, input: { programmeId, lineId } }) =>
    write(scope, act, (tx) => takeLineOut(tx, programmeId, lineId)),
);

export const offerIt = seekerAction(
  'programme.offer',
  offerProgrammeInput,
  ({ scope, act, input: { picked, programmeId } }) =>
    doForEach(scope, picked, { act: 'offer-programme', subjectId: programmeId }, act, (tx) =>
      offerProgramme(tx, programmeId),
    ),
);

export const takeIt = seekerAction('programme.take', takeOfferInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => takeOffer(tx, input)),
);

export const leaveOffer = seekerAction('programme.decline', offerIdInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => declineOffer(tx, input.programmeOfferId)),
);
