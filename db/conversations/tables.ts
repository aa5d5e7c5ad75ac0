import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { CONVERSATION_KINDS } from '@/lib/conversations/rules';
import { applications } from '../applications/tables';
import { at, edited, oneOf } from '../columns';
import { contacts, organisations } from '../organisations/tables';
import { seekersRows } from '../policies';
import { belongsTo, ownersKey, seekersRow } from '../seekers-row';

/** That one spoke with somebody, and what of it matters. */
export const conversations = pgTable(
  'conversations',
  {
    ...seekersRow(),
    contactId: uuid(),
    organisationId: uuid(),
    applicationId: uuid(),
    kind: text({ enum: [...CONVERSATION_KINDS] }).notNull(),
    at: at().notNull().defaultNow(),
    words: text().notNull().default(''),
    ...edited(),
  },
  (t) => [
    ownersKey(t),
    index('conversations_by_contact').on(t.ownerId, t.contactId, t.at),
    index('conversations_by_organisation').on(t.ownerId, t.organisationId, t.at),
    index('conversations_by_application').on(t.ownerId, t.applicationId, t.at),
    belongsTo('conversations_with_contact', [t.ownerId, t.contactId], contacts, 'no action'),
    belongsTo('conversations_with_organisation', [t.ownerId, t.organisationId], organisations, 'no action'),
    belongsTo('conversations_about_application', [t.ownerId, t.applicationId], applications),
    oneOf('conversations_kind', t.kind, CONVERSATION_KINDS),
    ...seekersRows('pipeline'),
  ],
);
