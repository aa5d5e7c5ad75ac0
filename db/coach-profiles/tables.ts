import { pgTable, text, unique } from 'drizzle-orm/pg-core';
import { edited } from '../columns';
import { ownRows } from '../policies';
import { ownersKey, seekersRow } from '../seekers-row';

/** How somebody presents themselves to those whom they help. Whoever has one is a coach; nobody else is. */
export const coachProfiles = pgTable(
  'coach_profiles',
  {
    ...seekersRow(),
    name: text().notNull(),
    organisation: text().notNull().default(''),
    /** The limits of confidentiality, in the coach's words. */
    confidentiality: text().notNull(),
    ...edited(),
  },
  (t) => [ownersKey(t), unique('coach_profiles_one').on(t.ownerId), ...ownRows(['insert', 'update'])],
);
