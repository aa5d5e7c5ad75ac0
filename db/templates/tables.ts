import { integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { CHANNELS } from '@/lib/requests/rules';
import { RELATIONS } from '@/lib/templates/rules';
import { at, edited, oneOf } from '../columns';
import { ownRows } from '../policies';
import { belongsTo, ownersKey, seekersRow } from '../seekers-row';

/** A text of the seeker's: a copy of a built-in one under its key, or one with a name of its own. */
export const templates = pgTable(
  'templates',
  {
    ...seekersRow(),
    key: text().notNull(),
    /** '' for a copy: it is called what the built-in one is. */
    name: text().notNull().default(''),
    relation: text({ enum: [...RELATIONS] }).notNull(),
    channel: text({ enum: [...CHANNELS] }).notNull(),
    subject: text().notNull().default(''),
    text: text().notNull(),
    /** Not used any more, and not lost: instead of a copy the built-in one is back. */
    putAwayAt: at(),
    ...edited(),
  },
  (t) => [
    ownersKey(t),
    unique('templates_key').on(t.ownerId, t.key),
    oneOf('templates_relation', t.relation, RELATIONS),
    oneOf('templates_channel', t.channel, CHANNELS),
    ...ownRows(),
  ],
);

/** How one read before it was saved again. */
export const templateVersions = pgTable(
  'template_versions',
  {
    ...seekersRow(),
    templateId: uuid().notNull(),
    /** The version of the template that it was. */
    n: integer().notNull(),
    subject: text().notNull().default(''),
    text: text().notNull(),
  },
  (t) => [
    ownersKey(t),
    unique('template_versions_once').on(t.ownerId, t.templateId, t.n),
    belongsTo('template_versions_of', [t.ownerId, t.templateId], templates),
    ...ownRows(),
  ],
);
