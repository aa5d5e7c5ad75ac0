import { z } from 'zod';

/** Whose mark it is: a person's, or a whole organisation's. */
export const ofContactInput = z.object({ contactId: z.uuid() });
export const ofOrganisationInput = z.object({ organisationId: z.uuid() });
