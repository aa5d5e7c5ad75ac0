import { sql } from 'drizzle-orm';
import { boolean, check, date, index, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { PERIODS } from '@/lib/applications/rules';
import { FITS, GOAL_LINE_KINDS } from '@/lib/goals/rules';
import { applications } from '../applications/tables';
import { edited, money, oneOf, position } from '../columns';
import { organisations } from '../organisations/tables';
import { seekersRows } from '../policies';
import { belongsTo, ownersKey, seekersRow } from '../seekers-row';

/** What the seeker is looking for, written once. */
export const goals = pgTable(
  'goals',
  {
    ...seekersRow(),
    role: text().notNull(),
    floorSalary: money(),
    currency: text(),
    period: text({ enum: [...PERIODS] }),
    byWhen: date({ mode: 'string' }),
    /** Whether lines have weights; off, they are kept and nowhere to be seen. */
    isWeighted: boolean().notNull().default(false),
    ...edited(),
  },
  (t) => [
    ownersKey(t),
    unique('goals_one').on(t.ownerId),
    oneOf('goals_period', t.period, PERIODS),
    ...seekersRows('pipeline'),
  ],
);

/** One thing to hold an organisation or an advert against. */
export const goalLines = pgTable(
  'goal_lines',
  {
    ...seekersRow(),
    kind: text({ enum: [...GOAL_LINE_KINDS] }).notNull(),
    words: text().notNull(),
    /** Only for those who want them. */
    weight: integer(),
    position: position().notNull(),
    ...edited(),
  },
  (t) => [
    ownersKey(t),
    index('goal_lines_in_order').on(t.ownerId, t.position),
    oneOf('goal_lines_kind', t.kind, GOAL_LINE_KINDS),
    check('goal_lines_weight', sql`weight between 1 and 5`),
    ...seekersRows('pipeline'),
  ],
);

/**
 * What is known of a line at an organisation, or of one application there. No row: unknown, which is never "no"; one
 * without an answer keeps only a note about it.
 */
export const goalFits = pgTable(
  'goal_fits',
  {
    ...seekersRow(),
    lineId: uuid().notNull(),
    organisationId: uuid().notNull(),
    /** Of one application there, where its advert says otherwise. */
    applicationId: uuid(),
    fit: text({ enum: [...FITS] }),
    why: text().notNull().default(''),
    ...edited(),
  },
  (t) => [
    ownersKey(t),
    unique('goal_fits_once').on(t.ownerId, t.lineId, t.organisationId, t.applicationId).nullsNotDistinct(),
    index('goal_fits_by_organisation').on(t.ownerId, t.organisationId),
    index('goal_fits_by_application').on(t.ownerId, t.applicationId),
    belongsTo('goal_fits_of_line', [t.ownerId, t.lineId], goalLines),
    belongsTo('goal_fits_of_organisation', [t.ownerId, t.organisationId], organisations, 'no action'),
    belongsTo('goal_fits_of_application', [t.ownerId, t.applicationId], applications),
    oneOf('goal_fits_fit', t.fit, FITS),
    check('goal_fits_says_something', sql`fit is not null or why <> ''`),
    ...seekersRows('pipeline'),
  ],
);
