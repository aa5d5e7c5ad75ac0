import { sql } from 'drizzle-orm';
import { boolean, date, index, json, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { LETTER_CHANNELS, LETTER_KINDS } from '@/lib/letters/rules';
import { at, edited, oneOf } from '../columns';
import { episodes } from '../episodes/tables';
import { contacts } from '../organisations/tables';
import { partlySharedRows } from '../policies';
import { belongsTo, ownersKey, seekersRow } from '../seekers-row';

/** What is written, or said, once they have answered: thanks, a second question, the answer itself. Kept as it went. */
export const letters = pgTable(
  'letters',
  {
    ...seekersRow(),
    episodeId: uuid().notNull(),
    kind: text({ enum: [...LETTER_KINDS] }).notNull(),
    channel: text({ enum: [...LETTER_CHANNELS] }).notNull(),
    /** Nobody in particular where null. */
    contactId: uuid(),
    subject: text().notNull().default(''),
    text: text().notNull(),
    /** What was typed into the other texts, by kind and channel: going back to one finds it again. */
    drafts: json().$type<Record<string, string>>().notNull().default({}),
    /** When to write again, where they are asked whether one may. */
    dueOn: date({ mode: 'string' }),
    sentAt: at(),
    sentText: text(),
    /** How it went, in the seeker's own words. */
    went: text().notNull().default(''),
    /** Something said about the same "no" should not count: no coach sees what is written around it. */
    isApart: boolean().notNull().default(false),
    ...edited(),
  },
  (t) => [
    ownersKey(t),
    // One at a time: the next begins when this has gone.
    uniqueIndex('letters_one_open').on(t.ownerId, t.episodeId).where(sql`sent_at is null`),
    index('letters_by_episode').on(t.ownerId, t.episodeId),
    index('letters_by_contact').on(t.ownerId, t.contactId).where(sql`contact_id is not null`),
    belongsTo('letters_of_episode', [t.ownerId, t.episodeId], episodes),
    belongsTo('letters_to_contact', [t.ownerId, t.contactId], contacts, 'no action'),
    oneOf('letters_kind', t.kind, LETTER_KINDS),
    oneOf('letters_channel', t.channel, LETTER_CHANNELS),
    ...partlySharedRows('feedback', sql`not is_apart`),
  ],
);
