import { z } from 'zod';
import { line, optionalDay, optionalLine, optionalUrl, seen, someWords, words } from '@/lib/acts/fields';
import { MOVE_OUTCOMES, WORK_MODES } from './rules';

/** One of several words, or null where nothing was chosen. */
const orNothing = <T extends string>(values: readonly T[]) =>
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

export const editInput = z.object({
  ...seen,
  organisation: line('The organisation'),
  role: line('The role'),
  place: optionalLine('The place'),
  workMode: orNothing(WORK_MODES),
  salaryText: optionalLine('The salary'),
  source: optionalLine('The source'),
  url: optionalUrl('The link'),
  appliedOn: optionalDay('The day you applied'),
  nextAction: optionalLine('The next action'),
  nextActionOn: optionalDay('The day of the next action'),
  notes: words('The notes'),
});

/** One neighbour's id, or null. */
const neighbour = z
  .uuid()
  .or(z.literal(''))
  .optional()
  .transform((id) => id || null);
/** `outcome` is for closing only; where it is missing then, the page asks. */
const target = { stageId: z.uuid('Choose where it goes.'), outcome: orNothing(MOVE_OUTCOMES) };

/** With `afterId` (the card above) and `beforeId` (the one below) it goes between those; without, on top. */
export const moveInput = z.object({ ...seen, ...target, afterId: neighbour, beforeId: neighbour });

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

/** The act to be undone. */
export const undoInput = z.object({ doneActId: z.uuid() });

export const postingInput = z.object({ id: z.uuid(), text: someWords('The advert', 50_000) });

/** `at` is when it was applied for or saved, if not now. */
export type Added = z.output<typeof addInput> & { readonly at?: string };
export type Edited = z.output<typeof editInput>;
/** The neighbours may be left out. */
export type Moved = Omit<z.output<typeof moveInput>, 'afterId' | 'beforeId'> &
  Partial<Pick<z.output<typeof moveInput>, 'afterId' | 'beforeId'>>;
