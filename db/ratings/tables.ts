import { sql } from 'drizzle-orm';
import { check, index, integer, pgPolicy, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { RATER_KINDS } from '@/lib/ratings/rules';
import { SKILLS } from '@/lib/skills/rules';
import { users } from '../accounts/tables';
import { coachLinks } from '../coach-links/tables';
import { at, oneOf } from '../columns';
import { interviews } from '../interviews/tables';
import { myLinks, seekersRows, throughMyLink, viewer } from '../policies';
import { rehearsals } from '../rehearsals/tables';
import { belongsTo, ownersKey, seekersRow } from '../seekers-row';

const byItsCoach = sql`rater_kind = 'coach' and rater_id = ${viewer}`;

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
    /** The link through which a coach rated. */
    linkId: uuid(),
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
    index('ratings_by_link').on(t.ownerId, t.linkId).where(sql`link_id is not null`),
    index('ratings_by_replaced').on(t.ownerId, t.replacesId),
    belongsTo('ratings_after_interview', [t.ownerId, t.interviewId], interviews),
    belongsTo('ratings_after_rehearsal', [t.ownerId, t.rehearsalId], rehearsals),
    belongsTo('ratings_replace', [t.ownerId, t.replacesId], t),
    belongsTo('ratings_of_link', [t.ownerId, t.linkId], coachLinks, 'no action'),
    oneOf('ratings_skill', t.skill, SKILLS),
    oneOf('ratings_rater_kind', t.raterKind, RATER_KINDS),
    check('ratings_rating', sql`rating between 1 and 5`),
    check('ratings_own', sql`rater_kind = 'coach' or (rater_id is null and rater_name is null)`),
    ...seekersRows('practice'),
    pgPolicy('coach_insert', {
      for: 'insert',
      to: 'public',
      withCheck: sql`${throughMyLink('ratings', `'practice'`)} and ${byItsCoach} and rated_at <= now()
        and taken_back_at is null and coalesce(interview_id, rehearsal_id, replaces_id) is null`,
    }),
    // Their own, as long as the link is open: out of every picture, and kept.
    pgPolicy('coach_takes_back', {
      for: 'update',
      to: 'public',
      using: sql`link_id = any(${myLinks}) and ${byItsCoach} and taken_back_at is null`,
      withCheck: sql`link_id = any(${myLinks}) and ${byItsCoach} and taken_back_at is not null`,
    }),
  ],
);
