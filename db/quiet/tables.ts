import { pgTable, text } from 'drizzle-orm/pg-core';
import { QUIET_ANSWERS } from '@/lib/quiet/rules';
import { oneOf } from '../columns';
import { ownRows } from '../policies';
import { ownersKey, seekersRow } from '../seekers-row';

/** Why it was quiet, as the seeker said in a tap. It may say that somebody is ill, and so is in no scope. */
export const quietAnswers = pgTable(
  'quiet_answers',
  { ...seekersRow(), answer: text({ enum: [...QUIET_ANSWERS] }).notNull() },
  (t) => [ownersKey(t), oneOf('quiet_answers_answer', t.answer, QUIET_ANSWERS), ...ownRows()],
);
