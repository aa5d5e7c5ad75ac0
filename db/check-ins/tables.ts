import { sql } from 'drizzle-orm';
import { check, date, integer, pgTable, text, unique } from 'drizzle-orm/pg-core';
import { edited } from '../columns';
import { ownRows } from '../policies';
import { ownersKey, seekersRow } from '../seekers-row';

/** A short look back at a week, and what comes next. The seeker's alone: in no scope. */
export const checkIns = pgTable(
  'check_ins',
  {
    ...seekersRow(),
    /** The week's first day, as weeks began for the seeker then. */
    week: date({ mode: 'string' }).notNull(),
    wentWell: text().notNull().default(''),
    inTheWay: text().notNull().default(''),
    thenWhat: text().notNull().default(''),
    oneThing: text().notNull().default(''),
    /** 1, hardly any, to 5, plenty; null where it was not said. */
    energy: integer(),
    ...edited(),
  },
  (t) => [
    ownersKey(t),
    unique('check_ins_one').on(t.ownerId, t.week),
    check('check_ins_energy', sql`${t.energy} between 1 and 5`),
    ...ownRows(),
  ],
);
