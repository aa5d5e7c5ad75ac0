'use server';
import { redirect } from 'next/navigation';
import { v7 as newId } from 'uuid';
import { whomToAnswer } from '@/db/offers/reads';
import { answerOffer, askForTime, editOffer, makeOffer, openOfferAgain } from '@/db/offers/writes';
import { read, write } from '@/db/transaction';
import { done, refused } from '@/lib/acts/outcome';
import {
  answerOfferInput,
  editOfferInput,
  letterInput,
  moreTimeInput,
  newOfferInput,
  openAgainInput,
} from '@/lib/offers/input';
import { unfilled } from '@/lib/requests/merge';
import { seekerAction } from '@/server/action';
import { toneOf } from '@/server/tone';

const goTo = (id: string) => redirect(`/offers/${id}` as never);

export const make = seekerAction('offer.make', newOfferInput, async ({ scope, act, input }) => {
  const made = await write(scope, act, (tx) => makeOffer(tx, newId(), input));
  return made.ok ? goTo(made.value.id) : made;
});

export const edit = seekerAction('offer.edit', editOfferInput, async ({ scope, act, input }) => {
  const edited = await write(scope, act, (tx) => editOffer(tx, input));
  return edited.ok ? goTo(input.id) : edited;
});

export const noteMoreTime = seekerAction('offer.more-time', moreTimeInput, async ({ scope, act, input }) => {
  const noted = await write(scope, act, (tx) => askForTime(tx, input));
  return noted.ok ? goTo(input.id) : noted;
});

export const answer = seekerAction('offer.answer', answerOfferInput, async ({ scope, act, input }) => {
  const answered = await write(scope, act, (tx) => answerOffer(tx, input));
  return answered.ok ? goTo(input.id) : answered;
});

export const openAgain = seekerAction('offer.open-again', openAgainInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => openOfferAgain(tx, input)),
);

/** Looks whether a letter may leave: it keeps nothing, and gives it back for the way out. */
export const readyLetter = seekerAction('offer.ready-letter', letterInput, async ({ scope, input }) => {
  const { session, whom } = await read(scope, (tx) => ({ whom: whomToAnswer(tx, input.id) }));
  if (!whom) return refused('not-found');
  if (whom.isClosed) return refused('asked-not-to');
  if (unfilled(input.text).length > 0) return refused('unfilled');
  return done({ ...input, tone: toneOf(session, input.text, { kind: input.tone }) });
});
