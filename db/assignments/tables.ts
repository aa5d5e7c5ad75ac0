import { sql } from 'drizzle-orm';
import { check, index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { ASSIGNMENT_KINDS, ASSIGNMENT_STATES } from '@/lib/assignments/rules';
import { users } from '../accounts/tables';
import { coachLinks } from '../coach-links/tables';
import { at, oneOf } from '../columns';
import { betweenRows, coachMay, coachSees } from '../policies';
import { belongsTo, ownersKey, seekersRow } from '../seekers-row';

const PRACTICE = `'practice'`;

/**
 * A question or a text that a coach gave to a client, who rehearses it, keeps it, or puts it away. Things to practise are
 * no rows of this: they go to the checklist itself.
 */
export const assignments = pgTable(
  'assignments',
  {
    ...seekersRow(),
    linkId: uuid(),
    by: text({ enum: ['coach'] }).notNull(),
    /** The coach's account; the name stays when it goes. */
    authorId: uuid().references(() => users.id, { onDelete: 'set null' }),
    authorName: text().notNull(),
    kind: text({ enum: [...ASSIGNMENT_KINDS] }).notNull(),
    /** What the same is known by (`assignmentKey`): it is there once as long as it waits. */
    key: text().notNull(),
    /** Which question of the bank it is, where it is one. */
    questionKey: text(),
    /** What a text is called. */
    name: text().notNull().default(''),
    words: text().notNull(),
    /** Why, in the coach's words. */
    note: text().notNull().default(''),
    state: text({ enum: [...ASSIGNMENT_STATES] })
      .notNull()
      .default('open'),
    answeredAt: at(),
  },
  (t) => [
    ownersKey(t),
    index('assignments_by_link').on(t.ownerId, t.linkId),
    index('assignments_by_author').on(t.authorId),
    uniqueIndex('assignments_once').on(t.ownerId, t.linkId, t.kind, t.key).where(sql`state = 'open'`),
    belongsTo('assignments_of_link', [t.ownerId, t.linkId], coachLinks),
    oneOf('assignments_by', t.by, ['coach']),
    oneOf('assignments_kind', t.kind, ASSIGNMENT_KINDS),
    oneOf('assignments_state', t.state, ASSIGNMENT_STATES),
    check('assignments_answered', sql`(state = 'open') = (answered_at is null)`),
    ...betweenRows({
      also: coachSees('assignments', PRACTICE),
      adds: sql`state = 'open' and ${coachMay('assignments', PRACTICE)}`,
    }),
  ],
);
