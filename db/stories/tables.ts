import { sql } from 'drizzle-orm';
import { check, pgTable, text } from 'drizzle-orm/pg-core';
import { SKILLS } from '@/lib/skills/rules';
import { edited } from '../columns';
import { seekersRows } from '../policies';
import { ownersKey, seekersRow } from '../seekers-row';

const ALL_SKILLS = sql.raw(`array[${SKILLS.map((skill) => `'${skill}'`)}]`);

/** Something the seeker did, told so that it can be used as evidence: in four parts, in free words, or both. */
export const stories = pgTable(
  'stories',
  {
    ...seekersRow(),
    title: text().notNull(),
    text: text().notNull().default(''),
    situation: text().notNull().default(''),
    task: text().notNull().default(''),
    action: text().notNull().default(''),
    result: text().notNull().default(''),
    skills: text({ enum: [...SKILLS] })
      .array()
      .notNull()
      .default([]),
    ...edited(),
  },
  (t) => [ownersKey(t), check('stories_skills', sql`skills <@ ${ALL_SKILLS}`), ...seekersRows('practice')],
);
