import { type SQL, sql } from 'drizzle-orm';
import { index, json, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { HEARD_BY, type Question } from '@/lib/listening/rules';
import { applications } from '../applications/tables';
import { at, oneOf } from '../columns';
import { feedback } from '../feedback/tables';
import { ofSharedFeedback, partlySharedRows } from '../policies';
import { rejections } from '../rejections/tables';
import { belongsTo, ownersKey, seekersRow } from '../seekers-row';

/** Feedback written down while somebody tells it. Its words stand in `feedback`; this is how it went. */
export const listenings = pgTable(
  'listenings',
  {
    ...seekersRow(),
    feedbackId: uuid().notNull(),
    /** What it was opened from: suggested, and nothing more, once it is over. */
    fromApplicationId: uuid(),
    fromRejectionId: uuid(),
    heardBy: text({ enum: [...HEARD_BY] }).notNull(),
    /** Keys of the questions that were asked. */
    asked: json().$type<Question[]>().notNull().default([]),
    startedAt: at().notNull().defaultNow(),
    endedAt: at(),
    /** Until then nothing is offered to answer with; null where that is off, or the seeker was ready before. */
    coolsUntil: at(),
  },
  (t) => [
    ownersKey(t),
    unique('listenings_one').on(t.ownerId, t.feedbackId),
    index('listenings_from_application').on(t.ownerId, t.fromApplicationId),
    index('listenings_from_rejection').on(t.ownerId, t.fromRejectionId),
    belongsTo('listenings_of_feedback', [t.ownerId, t.feedbackId], feedback),
    belongsTo('listenings_from_application', [t.ownerId, t.fromApplicationId], applications),
    belongsTo('listenings_from_rejection', [t.ownerId, t.fromRejectionId], rejections),
    oneOf('listenings_heard_by', t.heardBy, HEARD_BY),
    ...partlySharedRows('feedback', ofSharedFeedback('listenings')),
  ],
);

/** For reads of `feedback`: not while it is being written down. Until the talk is over its words may still change. */
export const notStillSpoken: SQL = sql`not exists (select from listenings still where still.owner_id = ${feedback.ownerId}
  and still.feedback_id = ${feedback.id} and still.ended_at is null)`;
