import { z } from 'zod';
import { line, optionalDay, optionalLine, optionalUrl, seen, someWords, words } from '@/lib/acts/fields';
import { amountIn } from './amount';
import { CURRENCIES } from './currencies';
import { MOVE_OUTCOMES, PERIODS, WORK_MODES } from './rules';

/** One of several words, or null where nothing was chosen. */
export const orNothing = <T extends string>(values: readonly T[]) =>
  z
    .enum(['', ...values])
    .optional()
    .transform((value) => (value || null) as T | null);

export const addInput = z.object({
  organisation: line('The organisation'),
  role: line('The role'),
  stageId: z.uuid().or(z.literal('')).default(''),
  url: optionalUrl('The link'),
});

/** An amount of money, or null. */
export const amount = (name: string) =>
  z
    .string()
    .trim()
    .default('')
    .refine(
      (text) => text === '' || amountIn(text) !== undefined,
      `${name} is not an amount. Write it like 45,000 or 45k or 12.50; leave it empty if nobody said.`,
    )
    .transform((text) => amountIn(text) ?? null);

export const currency = orNothing(CURRENCIES);
export const period = orNothing(PERIODS);
export const workMode = orNothing(WORK_MODES);

/** A range has its lower end first. */
const isRange = ({ salaryMin, salaryMax }: { salaryMin: number | null; salaryMax: number | null }) =>
  salaryMin === null || salaryMax === null || salaryMin <= salaryMax;

const facts = z.object({
  ...seen,
  organisation: line('The organisation'),
  role: line('The role'),
  place: optionalLine('The place'),
  workMode,
  salaryMin: amount('The lowest pay'),
  salaryMax: amount('The highest pay'),
  currency,
  period,
  salaryText: optionalLine('The salary in their words'),
  source: optionalLine('The source'),
  url: optionalUrl('The link'),
  appliedOn: optionalDay('The day you applied'),
  nextAction: optionalLine('The next action'),
  nextActionOn: optionalDay('The day of the next action'),
  notes: words('The notes'),
});
export type FactName = Exclude<keyof typeof facts.shape, 'id' | 'version'>;

export const editInput = facts.refine(isRange, {
  path: ['salaryMax'],
  message: 'The highest pay is below the lowest. Change one of the two; both are kept.',
});

/** `outcome` is for closing only; where it is missing then, the page asks. */
export const moveInput = z.object({
  ...seen,
  stageId: z.uuid('Choose where it goes.'),
  outcome: orNothing(MOVE_OUTCOMES),
});

/** Another role at the same organisation. */
export const duplicateInput = z.object({ id: z.uuid(), role: line('The role') });

export const leaveOpenInput = z.object(seen);

export const undoInput = z.object({ eventId: z.uuid() });

export const postingInput = z.object({ id: z.uuid(), text: someWords('The advert', 50_000) });

/** `at` is when it was applied for or saved, if not now. */
export type Added = z.output<typeof addInput> & { readonly at?: string };
export type Edited = z.output<typeof editInput>;
export type Duplicated = z.output<typeof duplicateInput>;
export type Moved = z.output<typeof moveInput>;
