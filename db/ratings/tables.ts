import { sql } from 'drizzle-orm';
import { check, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { RATER_KINDS } from '@/lib/ratings/rules';
import { SKILLS } from '@/lib/skills/rules';
import { users } from '../accounts/tables';
import { at, oneOf } from '../columns';
import { interviews } from '../interviews/tables';
import { seekersRows } from '../policies';
import { rehearsals } from '../rehearsals/tables';
import { belongsTo, ownersKey, seekersRow } from '../seekers-row';

/**
 * One skill as somebody saw it on a day. What is corrected is taken back and there once more (`replacesId`), so that
 * what was thought before is never lost.
 */
export const ratings = pgTable(
  'ratings',
  {
    ...seekersRow(),
    skill: text({ enum: [...SKILLS] }).notNull(),
    rating: integer().notNull(),
    note: text().notNull().default(''),
    ratedAt: at().notNull(),
    raterKind: text({ enum: [...RATER_KINDS] })
      .notNull()
      .default('self'),
    /** The coach's account, outside the owner's keys; the name stays when the account goes. */
    raterId: uuid().references(() => users.id, { onDelete: 'set null' }),
    raterName: text(),
    /** After what: one of these, or neither. */
    interviewId: uuid(),
    rehearsalId: uuid(),
    replacesId: uuid(),
    takenBackAt: at(),
  },
  (t) => [
    ownersKey(t),
    index('ratings_of_skill_when').on(t.ownerId, t.skill, t.ratedAt),
    index('ratings_by_interview').on(t.ownerId, t.interviewId),
    index('ratings_by_rehearsal').on(t.ownerId, t.rehearsalId),
    index('ratings_by_rater').on(t.raterId),
    index('ratings_by_replaced').on(t.ownerId, t.replacesId),
    belongsTo('ratings_after_interview', [t.ownerId, t.interviewId], interviews),
    belongsTo('ratings_after_rehearsal', [t.ownerId, t.rehearsalId], rehearsals),
    belongsTo('ratings_replace', [t.ownerId, t.replacesId], t),
    oneOf('ratings_skill', t.skill, SKILLS),
    oneOf('ratings_rater_kind', t.raterKind, RATER_KINDS),
    check('ratings_rating', sql`rating between 1 and 5`),
    check('ratings_own', sql`rater_kind = 'coach' or (rater_id is null and rater_name is null)`),
    ...seekersRows('practice'),
  ],
);
