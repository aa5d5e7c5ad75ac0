import { z } from 'zod';
import { line, optionalDay, seen } from '@/lib/acts/fields';
import { amount, currency, period } from '@/lib/applications/input';
import { FITS, type Fit, GOAL_LINE_KINDS } from './rules';

/** The goal itself; `version` 0 says that none was there yet. */
const goal = z.object({
  version: z.coerce.number().int().min(0),
  role: line('The role'),
  floorSalary: amount('The least pay'),
  currency,
  period,
  byWhen: optionalDay('The day'),
});

/** A floor without a currency, or without what it is paid for, could be compared with nothing. */
export const goalInput = goal
  .refine(({ floorSalary, currency }) => floorSalary === null || currency !== null, {
    path: ['currency'],
    message: 'Choose the currency of the least pay: without it there is nothing to compare.',
  })
  .refine(({ floorSalary, period }) => floorSalary === null || period !== null, {
    path: ['period'],
    message: 'Choose what the least pay is for: a year, a month, a day or an hour.',
  });

const weight = z
  .enum(['', '1', '2', '3', '4', '5'])
  .optional()
  // A form without the field, where weights are off, leaves the weight as it was.
  .transform((text) => (text === undefined ? undefined : text ? Number(text) : null));

const words = line('The line', 300);
export const addLineInput = z.object({
  kind: z.enum(GOAL_LINE_KINDS, 'Choose what kind of line it is.'),
  words,
  weight,
});
export const editLineInput = z.object({ ...seen, words, weight });
export const shiftLineInput = z.object({ id: z.uuid(), to: z.enum(['up', 'down']) });
export const removeLineInput = z.object({ id: z.uuid() });
export const weighInput = z.object({ weighted: z.enum(['yes', 'no']) });

/** What is known of a place, a field for each line: see `answersIn`. */
export const fitsInput = z
  .object({
    organisationId: z.uuid(),
    applicationId: z
      .uuid()
      .or(z.literal(''))
      .optional()
      .transform((id) => id || null),
  })
  .catchall(
    z.string().max(1000, 'That is longer than 1,000 characters. Shorten it; nothing of it was lost.'),
  );

/** What was answered to one line; `seen` is the version that the page showed, 0 where there was no answer. */
export interface LineAnswered {
  readonly lineId: string;
  readonly fit: Fit | null;
  readonly why: string;
  readonly seen: number;
}

const LINE = /^fit-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** The answers in a form of fields `fit-<line>`, `why-<line>` and `seen-<line>`; anything else in it is none. */
export function answersIn(fields: Readonly<Record<string, unknown>>): LineAnswered[] {
  return Object.entries(fields).flatMap(([name, value]) => {
    const lineId = LINE.exec(name)?.[1];
    if (!lineId) return [];
    const fit = FITS.find((one) => one === value) ?? null;
    const why = String(fields[`why-${lineId}`] ?? '').trim();
    const seen = Number(fields[`seen-${lineId}`]);
    return [{ lineId, fit, why, seen: Number.isInteger(seen) ? seen : 0 }];
  });
}

export type GoalSaid = z.output<typeof goal>;
export type LineAdded = z.output<typeof addLineInput>;
export type LineEdited = z.output<typeof editLineInput>;
