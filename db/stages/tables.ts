import { boolean, index, integer, pgTable, text, unique } from 'drizzle-orm/pg-core';
import { STAGE_COLOURS, STAGE_KINDS } from '@/lib/stages/rules';
import { at, edited, oneOf, position } from '../columns';
import { seekersRows } from '../policies';
import { ownersKey, seekersRow } from '../seekers-row';

/** The columns of a seeker's pipeline; `kind` is what figures count by, and never changes. */
export const stages = pgTable(
  'stages',
  {
    ...seekersRow(),
    name: text().notNull(),
    kind: text({ enum: [...STAGE_KINDS] }).notNull(),
    position: position().notNull(),
    colour: text({ enum: [...STAGE_COLOURS] }),
    /** Its column on the board is only a strip. */
    folded: boolean().notNull().default(false),
    retiredAt: at(),
    /** Applications that stand in it, those in the bin left out; and of those how many are folded away. A trigger keeps both. */
    holds: integer().notNull().default(0),
    holdsQuiet: integer().notNull().default(0),
    ...edited(),
  },
  (t) => [
    ownersKey(t),
    unique('stages_with_kind').on(t.ownerId, t.id, t.kind),
    index('stages_in_order').on(t.ownerId, t.position),
    oneOf('stages_kind', t.kind, STAGE_KINDS),
    oneOf('stages_colour', t.colour, STAGE_COLOURS),
    ...seekersRows('pipeline'),
  ],
);
