import { z } from 'zod';
import { optionalDay, seen, words } from '@/lib/acts/fields';
import { CONVERSATION_KINDS } from './rules';

const one = z
  .uuid()
  .or(z.literal(''))
  .default('')
  .transform((id) => id || null);

const facts = {
  kind: z.enum(CONVERSATION_KINDS, 'Choose how you spoke.'),
  on: optionalDay('The day'),
  words: words('What was said', 10_000),
};

/** With somebody, or with an organisation where it was nobody one knows by name. */
export const newConversationInput = z.object({
  contactId: one,
  organisationId: one,
  applicationId: one,
  ...facts,
});
export const editConversationInput = z.object({ ...seen, ...facts });
export const removeConversationInput = z.object({ id: z.uuid() });

export type NewConversation = z.output<typeof newConversationInput>;
export type EditedConversation = z.output<typeof editConversationInput>;
