import { sql } from 'drizzle-orm';
import { check, doublePrecision, index, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { HOW_IT_WENT } from '@/lib/rehearsals/rules';
import { at, edited, oneOf, together } from '../columns';
import { seekersRows } from '../policies';
import { practiceItems } from '../practice/tables';
import { questions } from '../questions/tables';
import { belongsTo, ownersKey, seekersRow } from '../seekers-row';
import { stories } from '../stories/tables';

/** One question, said once: prepared, spoken, looked back at. What was recorded of it never leaves the browser. */
export const rehearsals = pgTable(
  'rehearsals',
  {
    ...seekersRow(),
    questionId: uuid().notNull(),
    storyId: uuid(),
    notes: text().notNull().default(''),
    /** Seconds spoken, and words counted in them where somebody asked for that. */
    seconds: integer(),
    words: integer(),
    keepOne: text().notNull().default(''),
    changeOne: text().notNull().default(''),
    went: text({ enum: [...HOW_IT_WENT] }),
    endedAt: at(),
    ...edited(),
  },
  (t) => [
    ownersKey(t),
    index('rehearsals_when').on(t.ownerId, t.endedAt),
    index('rehearsals_of_question').on(t.ownerId, t.questionId),
    index('rehearsals_with_story').on(t.ownerId, t.storyId),
    belongsTo('rehearsals_question', [t.ownerId, t.questionId], questions),
    belongsTo('rehearsals_story', [t.ownerId, t.storyId], stories, 'no action'),
    oneOf('rehearsals_went', t.went, HOW_IT_WENT),
    check('rehearsals_seconds', sql`seconds between 0 and 7200`),
    check('rehearsals_words', sql`words >= 0`),
    together('rehearsals_ended', sql`ended_at is null`, sql`went is null`),
    ...seekersRows('practice'),
  ],
);

/** The item of practice that a rehearsal was for; it goes with the item, and the rehearsal stays. */
export const rehearsalItems = pgTable(
  'rehearsal_items',
  { ...seekersRow(), rehearsalId: uuid().notNull(), itemId: uuid().notNull() },
  (t) => [
    ownersKey(t),
    unique('rehearsal_items_one').on(t.ownerId, t.rehearsalId),
    index('rehearsal_items_by_item').on(t.ownerId, t.itemId),
    belongsTo('rehearsal_items_rehearsal', [t.ownerId, t.rehearsalId], rehearsals),
    belongsTo('rehearsal_items_item', [t.ownerId, t.itemId], practiceItems),
    ...seekersRows('practice'),
  ],
);

/** When a question is worth saying again, and what that was reckoned from (`lib/rehearsals/spacing.ts`). */
export const rehearsalSchedules = pgTable(
  'rehearsal_schedules',
  {
    ...seekersRow(),
    questionId: uuid().notNull(),
    dueAt: at().notNull().defaultNow(),
    lastAt: at().notNull().defaultNow(),
    stability: doublePrecision().notNull().default(1),
    difficulty: doublePrecision().notNull().default(5),
    times: integer().notNull().default(1),
    lapses: integer().notNull().default(0),
    updatedAt: at().notNull().defaultNow(),
  },
  (t) => [
    ownersKey(t),
    unique('rehearsal_schedules_one').on(t.ownerId, t.questionId),
    index('rehearsal_schedules_due').on(t.ownerId, t.dueAt),
    belongsTo('rehearsal_schedules_question', [t.ownerId, t.questionId], questions),
    ...seekersRows('practice'),
  ],
);
