import { sql } from 'drizzle-orm';
import { check, index, json, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { CLARIFYING_CHANNELS, CLARIFYING_STATES, type ClarifyingChannel } from '@/lib/clarifications/rules';
import { at, edited, oneOf } from '../columns';
import { feedback } from '../feedback/tables';
import { contacts } from '../organisations/tables';
import { ofSharedFeedback, partlySharedRows } from '../policies';
import { belongsTo, ownersKey, seekersRow } from '../seekers-row';

/** One polite question back, where what was said is too vague to learn from: once for each, and kept as it was sent. */
export const clarifications = pgTable(
  'clarifications',
  {
    ...seekersRow(),
    feedbackId: uuid().notNull(),
    contactId: uuid(),
    channel: text({ enum: [...CLARIFYING_CHANNELS] }).notNull(),
    subject: text().notNull().default(''),
    text: text().notNull(),
    /** What was typed into each wording, by channel: going back to one finds it again. */
    drafts: json().$type<Partial<Record<ClarifyingChannel, string>>>().notNull().default({}),
    state: text({ enum: [...CLARIFYING_STATES] })
      .notNull()
      .default('drafted'),
    sentAt: at(),
    sentText: text(),
    ...edited(),
  },
  (t) => [
    ownersKey(t),
    unique('clarifications_once').on(t.ownerId, t.feedbackId),
    index('clarifications_by_contact').on(t.ownerId, t.contactId).where(sql`contact_id is not null`),
    belongsTo('clarifications_of_feedback', [t.ownerId, t.feedbackId], feedback),
    belongsTo('clarifications_to_contact', [t.ownerId, t.contactId], contacts, 'no action'),
    oneOf('clarifications_channel', t.channel, CLARIFYING_CHANNELS),
    oneOf('clarifications_state', t.state, CLARIFYING_STATES),
    check('clarifications_sent', sql`(state = 'sent') = (sent_at is not null and sent_text is not null)`),
    ...partlySharedRows('feedback', ofSharedFeedback('clarifications')),
  ],
);
