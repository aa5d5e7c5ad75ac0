import { z } from 'zod';
import { line, seen, tick, words } from '@/lib/acts/fields';
import { websiteIn } from './website';

/** A website, or null; what is no address on the web gets a sentence. */
const website = z
  .string()
  .trim()
  .default('')
  .refine(
    (text) => text === '' || websiteIn(text) !== undefined,
    'The website is not an address on the web. It looks like https://example.org; it may also stay empty.',
  )
  .transform((text) => websiteIn(text)?.website ?? null);

const facts = {
  name: line('The name'),
  website,
  notes: words('The notes'),
  isTarget: tick,
};

export const newOrganisationInput = z.object(facts);
export const editOrganisationInput = z.object({ ...seen, ...facts });
export const organisationInput = z.object({ id: z.uuid() });

/** `id` is the one that goes into the other. */
export const mergeInput = z.object({ id: z.uuid(), intoId: z.uuid('Choose the one that stays.') });
export const undoMergeInput = z.object({ eventId: z.uuid() });

export type NewOrganisation = z.output<typeof newOrganisationInput>;
export type EditedOrganisation = z.output<typeof editOrganisationInput>;
export type Merge = z.output<typeof mergeInput>;
