import { z } from 'zod';
import { line, optionalDay, optionalLine, optionalUrl, seen, someWords, words } from '@/lib/acts/fields';
import { tags } from '@/lib/tags/input';
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
export const isRange = ({ salaryMin, salaryMax }: { salaryMin: number | null; salaryMax: number | null }) =>
  salaryMin === null || salaryMax === null || salaryMin <= salaryMax;
export const UPSIDE_DOWN = {
  path: ['salaryMax'],
  message: 'The highest pay is below the lowest. Change one of the two; both are kept.',
};

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
  tags,
  url: optionalUrl('The link'),
  appliedOn: optionalDay('The day you applied'),
  nextAction: optionalLine('The next action'),
  nextActionOn: optionalDay('The day of the next action'),
  notes: words('The notes'),
});
export type FactName = Exclude<keyof typeof facts.shape, 'id' | 'version'>;

export const editInput = facts.refine(isRange, UPSIDE_DOWN);

/** One application's id, or null. */
const another = z
  .uuid()
  .or(z.literal(''))
  .optional()
  .transform((id) => id || null);
/** `outcome` is for closing only; where it is missing then, the page asks. */
const target = { stageId: z.uuid('Choose where it goes.'), outcome: orNothing(MOVE_OUTCOMES) };

/** Another role at the same organisation. */
export const duplicateInput = z.object({ id: z.uuid(), role: line('The role') });

export const leaveOpenInput = z.object(seen);

/** With `afterId` (the card above) and `beforeId` (the one below) it goes between those; without, on top. */
export const moveInput = z.object({ ...seen, ...target, afterId: another, beforeId: another });

/** How many may be ticked for one act. */
const MOST_PICKED = 500;

/** Those that were ticked, each as `id:version`: tick boxes all called `picked`, or one field with commas between. */
export const picked = z
  .string()
  .default('')
  .meta({ format: 'picked' })
  .transform((text) => new Map(text.split(',').map((one) => [one.slice(0, 36), one.slice(37)] as const)))
  .transform((all) =>
    [...all].filter(([id]) => id).map(([id, version]) => ({ id, version: version as unknown })),
  )
  .pipe(
    z
      .array(z.object(seen))
      .min(1, 'Nothing is ticked yet: tick those it is about.')
      .max(MOST_PICKED, `That is more than ${MOST_PICKED} at once: tick fewer.`),
  );

export const moveManyInput = z.object({ picked, ...target });

/** The act to be undone, for all that it moved or for one of them alone. */
export const undoInput = z.object({ doneActId: z.uuid(), onlyId: another });

export const postingInput = z.object({ id: z.uuid(), text: someWords('The advert', 50_000) });

/** `at` is when it was applied for or saved, if not now. */
export type Added = z.output<typeof addInput> & { readonly at?: string };
export type Edited = z.output<typeof editInput>;
export type Duplicated = z.output<typeof duplicateInput>;
/** The neighbours may be left out. */
export type Moved = Omit<z.output<typeof moveInput>, 'afterId' | 'beforeId'> &
  Partial<Pick<z.output<typeof moveInput>, 'afterId' | 'beforeId'>>;
