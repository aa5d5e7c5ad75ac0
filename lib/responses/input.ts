import { z } from 'zod';
import { line, optionalDay, words } from '@/lib/acts/fields';

const concern = { concernId: z.uuid() };
/** 0 where nothing was there yet. */
const version = z.coerce.number().int().nonnegative();
/** An answer as it stands in the form. */
export const keepResponseInput = z.object({
  ...concern,
  version,
  acknowledge: words('What they saw', 1000),
  draft: words('Your answer', 5000),
});

/** What stands behind it: one of three, each with a form of its own. */
export const storyEvidenceInput = z.object({ ...concern, storyId: z.uuid('Choose a story.') });
export const sampleEvidenceInput = z.object({ ...concern, documentId: z.uuid('Choose a document.') });
export const planInput = z.object({ ...concern, words: line('The plan', 300), on: optionalDay('The day') });

export const evidenceIdInput = z.object({ id: z.uuid() });

export const rehearsedInput = z.object(concern);

/** Ready, or not after all; left out of the answer, or in it again. */
export const STANDS = ['ready', 'left-out', 'open'] as const;
export type Stand = (typeof STANDS)[number];
export const standInput = z.object({ ...concern, version, as: z.enum(STANDS) });

export type ResponseGiven = z.output<typeof keepResponseInput>;
export type PlanGiven = z.output<typeof planInput>;
export type StandGiven = z.output<typeof standInput>;
