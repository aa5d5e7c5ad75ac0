import { pgTable, text } from 'drizzle-orm/pg-core';
import { QUIET_ANSWERS } from '@/lib/quiet/rules';
import { oneOf } from '../columns';
import { seekersRows } from '../policies';
import { ownersKey, seekersRow } from '../seekers-row';

/**
 * What the seeker said to whatever coaches see of them as a reason to turn to them: resting, ill, busy, done. Told to
 * coaches who see activity, and to nobody else; whoever wants to keep it to themselves answers in `quiet_answers` alone.
 */
export const attentionAnswers = pgTable(
  'attention_answers',
  { ...seekersRow(), answer: text({ enum: [...QUIET_ANSWERS] }).notNull() },
  (t) => [
    ownersKey(t),
    oneOf('attention_answers_answer', t.answer, QUIET_ANSWERS),
    ...seekersRows('activity'),
  ],
);
