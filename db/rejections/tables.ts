import { type SQL, sql } from 'drizzle-orm';
import { boolean, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { TOLD_HOW } from '@/lib/rejections/rules';
import { applications } from '../applications/tables';
import { at, edited, oneOf } from '../columns';
import { interviews } from '../interviews/tables';
import { partlySharedRows } from '../policies';
import { belongsTo, ownersKey, seekersRow } from '../seekers-row';
import { stages } from '../stages/tables';

/** One "no". An application may have several: it can be opened again. */
export const rejections = pgTable(
  'rejections',
  {
    ...seekersRow(),
    applicationId: uuid().notNull(),
    interviewId: uuid(),
    /** When it came. */
    at: at().notNull(),
    /** Where the application stood; null where that is not known. */
    stageId: uuid(),
    round: integer(),
    isFinalRound: boolean().notNull().default(false),
    toldHow: text({ enum: [...TOLD_HOW] })
      .notNull()
      .default('not-said'),
    /** The reason as they gave it. */
    reason: text(),
    /** Something said about it should not count: no coach reads their reason. The database keeps it, by the feedback. */
    isApart: boolean().notNull().default(false),
    /** They probably had someone already: out of every figure about the person. */
    predetermined: boolean().notNull().default(false),
    /** Old or imported: no episode, no reminder. */
    quiet: boolean().notNull().default(false),
    /** Logged by mistake: out of everything, and still in the history. */
    takenBackAt: at(),
    ...edited(),
  },
  (t) => [
    ownersKey(t),
    index('rejections_of_application_when').on(t.ownerId, t.applicationId, t.at),
    // What a coach's list asks of everybody at once.
    index('rejections_lately').on(t.ownerId, t.createdAt).where(sql`not quiet and taken_back_at is null`),
    index('rejections_by_interview').on(t.ownerId, t.interviewId).where(sql`interview_id is not null`),
    belongsTo('rejections_of_application', [t.ownerId, t.applicationId], applications),
    belongsTo('rejections_after_interview', [t.ownerId, t.interviewId], interviews, 'no action'),
    belongsTo('rejections_at_stage', [t.ownerId, t.stageId], stages, 'no action'),
    oneOf('rejections_told_how', t.toldHow, TOLD_HOW),
    ...partlySharedRows('feedback', sql`(not is_apart or reason is null)`),
  ],
);

/** Whether something that was said about a "no" should not count; `also` may ask more of that doubt, `c`. */
export const hasKeptApart = (also: SQL) => sql<boolean>`exists (select from feedback f
  join concerns c on c.owner_id = f.owner_id and c.feedback_id = f.id
  where f.owner_id = ${rejections.ownerId} and f.rejection_id = ${rejections.id}
    and c.decision = 'should-not-count' and ${also})`;
