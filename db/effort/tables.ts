import { sql } from 'drizzle-orm';
import { check, date, index, integer, pgTable, text, unique } from 'drizzle-orm/pg-core';
import { EFFORT_KINDS } from '@/lib/effort/rules';
import { at, edited, oneOf } from '../columns';
import { countedRows, ownRows } from '../policies';
import { ownersKey, seekersRow } from '../seekers-row';

/**
 * How often one means to do something in a week, when and where; one for each kind. In no scope, since when and where
 * are one's own words ("after therapy"): whoever sees activity is told how many, and nothing else. What somebody means to
 * rest is not told at all.
 */
export const effortGoals = pgTable(
  'effort_goals',
  {
    ...seekersRow(),
    kind: text({ enum: [...EFFORT_KINDS] }).notNull(),
    n: integer().notNull(),
    whenText: text(),
    whereText: text(),
    ...edited(),
  },
  (t) => [
    ownersKey(t),
    unique('effort_goals_one').on(t.ownerId, t.kind),
    oneOf('effort_goals_kind', t.kind, EFFORT_KINDS),
    check('effort_goals_n', sql`${t.n} > 0`),
    ...countedRows(['insert', 'update', 'delete'], { but: sql`kind = 'rest'` }),
  ],
);

/**
 * A day that was rested; a day and no moment, so that it stays the same day wherever one is. Rest is the seeker's own: it
 * is not counted for anybody else, nor is the win that it is. Who wants it known says so (`attention_answers`).
 */
export const restDays = pgTable(
  'rest_days',
  { ...seekersRow(), day: date({ mode: 'string' }).notNull() },
  (t) => [ownersKey(t), unique('rest_days_once').on(t.ownerId, t.day), ...ownRows()],
);

/**
 * A zone that somebody left, and when: what they did before keeps the day that it was there. In no scope, since it says
 * where somebody was.
 */
export const zonesLeft = pgTable(
  'zones_left',
  { ...seekersRow(), zone: text().notNull(), until: at().notNull().defaultNow() },
  (t) => [ownersKey(t), index('zones_left_when').on(t.ownerId, t.until), ...countedRows()],
);
