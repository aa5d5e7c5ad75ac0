import { z } from 'zod';
import { line, optionalLine, someWords, tick, words } from '@/lib/acts/fields';
import { picked } from '@/lib/assignments/input';
import { EFFORT_KINDS, MOST } from '@/lib/effort/rules';
import { LIBRARY_KEYS } from '@/lib/library/library';
import { PRACTICE_KINDS } from '@/lib/practice/rules';
import { STAGE_KINDS } from '@/lib/stages/rules';

const facts = { name: line('The name', 80), words: words('Your line to them', 1000), forNew: tick };
const programmeId = z.uuid();

export const newProgrammeInput = z.object(facts);
export const editProgrammeInput = z.object({
  programmeId,
  version: z.coerce.number().int().positive(),
  ...facts,
});
export const programmeIdInput = z.object({ programmeId });

/** One more line, one form a kind. */
export const addStageLineInput = z.object({
  programmeId,
  name: line('The stage', 40),
  kind: z.enum(STAGE_KINDS, 'Choose what the stage is for.'),
});
export const addTemplateLineInput = z.object({
  programmeId,
  name: line('The name', 80),
  text: someWords('The text', 5000),
});
export const addItemLineInput = z
  .object({
    programmeId,
    libraryKey: z.enum(['', ...LIBRARY_KEYS]).default(''),
    title: optionalLine('What they will do'),
    kind: z.enum(PRACTICE_KINDS).default('interview'),
  })
  .refine(({ libraryKey, title }) => Boolean(libraryKey || title), {
    path: ['title'],
    message: 'Nothing is chosen yet: take something out of the library, or write what they will do.',
  });
export const addGoalLineInput = z
  .object({
    programmeId,
    kind: z.enum(EFFORT_KINDS, 'Choose what is counted.'),
    n: z.coerce.number('Choose a whole number from 1.').int().min(1, 'Choose a whole number from 1.').max(30),
  })
  .refine(({ kind, n }) => n <= MOST[kind], {
    path: ['n'],
    message: `A week has seven days to rest on.`,
  });
export const takeLineOutInput = z.object({ programmeId, lineId: z.string().max(60) });

/** Offered to everybody who is ticked. */
export const offerProgrammeInput = z.object({ picked, programmeId });

/** What the seeker takes: tick boxes all called `picked`, the ids of lines; none is a full answer. */
export const takeOfferInput = z.object({
  programmeOfferId: z.uuid(),
  picked: z
    .string()
    .default('')
    .transform((text) => text.split(',').filter(Boolean)),
});
export const offerIdInput = z.object({ programmeOfferId: z.uuid() });

export type NewProgramme = z.output<typeof newProgrammeInput>;
export type EditedProgramme = z.output<typeof editProgrammeInput>;
export type OfferTaken = z.output<typeof takeOfferInput>;
