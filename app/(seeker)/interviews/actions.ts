'use server';
import { redirect } from 'next/navigation';
import { v7 as newId } from 'uuid';
import { addAdjustment, changeAdjustment, markAsked, removeAdjustment } from '@/db/adjustments/writes';
import { listRecipients } from '@/db/attendances/reads';
import { bringContact, bringPerson, takeOut } from '@/db/attendances/writes';
import { findInterview } from '@/db/interviews/reads';
import {
  cancelInterview,
  changeInterview,
  holdInterview,
  markThanked,
  prepare,
  reflect,
  setInterview,
} from '@/db/interviews/writes';
import { keepPlan } from '@/db/setback-plans/writes';
import { read, write } from '@/db/transaction';
import { done, refused } from '@/lib/acts/outcome';
import {
  askedInput,
  changeAdjustmentInput,
  newAdjustmentInput,
  removeAdjustmentInput,
} from '@/lib/adjustments/input';
import { bringContactInput, bringPersonInput, takeOutInput } from '@/lib/attendances/input';
import {
  changeInterviewInput,
  interviewLetterInput,
  prepareInput,
  reflectInput,
  seenInterviewInput,
  setInterviewInput,
} from '@/lib/interviews/input';
import { recipientOf } from '@/lib/interviews/recipient';
import { unfilled } from '@/lib/requests/merge';
import { keepPlanInput } from '@/lib/setback-plans/input';
import { seekerAction } from '@/server/action';
import { toneOf } from '@/server/tone';

const goTo = (id: string, part = '') => redirect(`/interviews/${id}${part}` as never);

export const set = seekerAction('interview.set', setInterviewInput, async ({ scope, act, input }) => {
  const made = await write(scope, act, (tx) => setInterview(tx, newId(), input));
  return made.ok ? goTo(made.value.id) : made;
});

export const change = seekerAction(
  'interview.change',
  changeInterviewInput,
  async ({ scope, act, input }) => {
    const changed = await write(scope, act, (tx) => changeInterview(tx, input));
    return changed.ok ? goTo(input.id) : changed;
  },
);

export const cancel = seekerAction('interview.cancel', seenInterviewInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => cancelInterview(tx, input)),
);

export const hold = seekerAction('interview.hold', seenInterviewInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => holdInterview(tx, input)),
);

export const keepNotes = seekerAction('interview.prepare', prepareInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => prepare(tx, input)),
);

export const lookBack = seekerAction('interview.reflect', reflectInput, async ({ scope, act, input }) => {
  const kept = await write(scope, act, (tx) => reflect(tx, input));
  return kept.ok ? goTo(input.id, '#afterwards') : kept;
});

export const thanked = seekerAction('interview.thank', seenInterviewInput, async ({ scope, act, input }) => {
  const kept = await write(scope, act, (tx) => markThanked(tx, input));
  return kept.ok ? goTo(input.id, '#afterwards') : kept;
});

/** Looks whether a letter may leave: it keeps nothing, and gives it back for the way out. */
export const readyLetter = seekerAction(
  'interview.ready-letter',
  interviewLetterInput,
  async ({ scope, input: { interviewId, contactId, tone, ...letter } }) => {
    const { session, interview, people } = await read(scope, (tx) => ({
      interview: findInterview(tx, interviewId),
      people: listRecipients(tx, interviewId),
    }));
    const known = contactId === '' || people.some((one) => one.contactId === contactId);
    if (!interview || !known) return refused('not-found');
    if (recipientOf(interview, people, { contactId }).isClosed) return refused('asked-not-to');
    if (unfilled(letter.text).length > 0) return refused('unfilled');
    return done({ ...letter, tone: toneOf(session, letter.text, { kind: tone }) });
  },
);

export const bringKnown = seekerAction(
  'attendance.bring-contact',
  bringContactInput,
  ({ scope, act, input }) => write(scope, act, (tx) => bringContact(tx, input)),
);

export const bringNew = seekerAction('attendance.bring-person', bringPersonInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => bringPerson(tx, input)),
);

export const takeSomebodyOut = seekerAction('attendance.take-out', takeOutInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => takeOut(tx, input.interviewContactId)),
);

export const needThis = seekerAction('adjustment.add', newAdjustmentInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => addAdjustment(tx, input)),
);

export const howFar = seekerAction('adjustment.change', changeAdjustmentInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => changeAdjustment(tx, input)),
);

export const askedForThem = seekerAction('adjustment.asked', askedInput, async ({ scope, act, input }) => {
  const asked = await write(scope, act, (tx) => markAsked(tx, input.interviewId));
  return asked.ok ? goTo(input.interviewId, '#adjustments') : asked;
});

export const needItNoMore = seekerAction(
  'adjustment.remove',
  removeAdjustmentInput,
  ({ scope, act, input }) => write(scope, act, (tx) => removeAdjustment(tx, input.adjustmentId)),
);

export const planForNo = seekerAction('setback-plan.keep', keepPlanInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => keepPlan(tx, input)),
);
