import { z } from 'zod';
import { optionalDay, optionalLine, seen, someWords, words } from '@/lib/acts/fields';
import { amount, currency, period, workMode } from '@/lib/applications/input';
import { toneAsked } from '@/lib/tone/input';

const day = (name: string) => optionalDay(name).pipe(z.string(`${name} is empty: choose it.`));

/** What an offer says. Whatever was not said may stay empty. */
const terms = {
  salary: amount('The pay'),
  currency,
  period,
  onTop: words('What comes on top', 2000),
  holidays: optionalLine('The holidays', 3)
    .refine((text) => text === null || /^\d{1,3}$/.test(text), 'The holidays are a number of days, as 28.')
    .transform((text) => (text === null ? null : Number(text))),
  place: optionalLine('The place'),
  workMode,
  startsOn: optionalDay('The first day'),
  terms: words('The other terms', 5000),
  receivedOn: optionalDay('The day it came'),
  answerBy: optionalDay('The day to answer by'),
};

export const newOfferInput = z.object({ applicationId: z.uuid(), ...terms });
export const editOfferInput = z.object({ ...seen, ...terms });

export const moreTimeInput = z.object({ ...seen, until: day('The day you asked for') });
export const answerOfferInput = z.object({ ...seen, answer: z.enum(['accepted', 'declined']) });
export const openAgainInput = z.object(seen);

/** A letter about an offer that is about to leave by the seeker's own way. */
export const letterInput = z.object({
  id: z.uuid(),
  subject: optionalLine('The subject').transform((text) => text ?? ''),
  text: someWords('The letter', 5000),
  tone: toneAsked,
});

type Terms = Omit<z.output<typeof newOfferInput>, 'applicationId'>;
export type NewOffer = Terms & { applicationId: string };
export type EditedOffer = Terms & { id: string; version: number };
export type Seen = z.output<typeof openAgainInput>;
