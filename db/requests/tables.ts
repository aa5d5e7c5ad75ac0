import { sql } from 'drizzle-orm';
import { index, json, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { CHANNELS, OPEN_STATES, REQUEST_STATES } from '@/lib/requests/rules';
import { RELATIONS } from '@/lib/templates/rules';
import { at, edited, oneOf, together } from '../columns';
import { episodes } from '../episodes/tables';
import { contacts } from '../organisations/tables';
import { seekersRows } from '../policies';
import { belongsTo, ownersKey, seekersRow } from '../seekers-row';

const open = OPEN_STATES.map((state) => `'${state}'`).join(', ');

/** Asking why, of a person, a team or a form. Every text is kept as it was sent. */
export const feedbackRequests = pgTable(
  'feedback_requests',
  {
    ...seekersRow(),
    episodeId: uuid().notNull(),
    /** Nobody in particular where null: a team, or a form. */
    contactId: uuid(),
    channel: text({ enum: [...CHANNELS] }).notNull(),
    /** Who they are to the seeker; it chooses the text. */
    relation: text({ enum: [...RELATIONS] }),
    /** Where they want to be written to by a form of theirs. */
    formUrl: text(),
    templateKey: text().notNull(),
    subject: text().notNull().default(''),
    text: text().notNull(),
    /** What was typed into the other suggestions, by template key: going back to one finds it again. */
    drafts: json().$type<Record<string, string>>().notNull().default({}),
    state: text({ enum: [...REQUEST_STATES] })
      .notNull()
      .default('drafted'),
    sentAt: at(),
    sentText: text(),
    nudgedAt: at(),
    /** The one reminder, as it went. */
    nudgedText: text(),
    ...edited(),
  },
  (t) => [
    ownersKey(t),
    // One open request an episode.
    uniqueIndex('feedback_requests_one_open')
      .on(t.ownerId, t.episodeId)
      .where(sql.raw(`state in (${open})`)),
    index('feedback_requests_by_state').on(t.ownerId, t.state),
    index('feedback_requests_of_episode').on(t.ownerId, t.episodeId),
    index('feedback_requests_by_contact').on(t.ownerId, t.contactId).where(sql`contact_id is not null`),
    belongsTo('feedback_requests_of_episode', [t.ownerId, t.episodeId], episodes),
    belongsTo('feedback_requests_to_contact', [t.ownerId, t.contactId], contacts, 'no action'),
    oneOf('feedback_requests_channel', t.channel, CHANNELS),
    oneOf('feedback_requests_state', t.state, REQUEST_STATES),
    oneOf('feedback_requests_relation', t.relation, RELATIONS),
    together('feedback_requests_nudged', sql`nudged_at is null`, sql`nudged_text is null`),
    ...seekersRows('feedback'),
  ],
);
