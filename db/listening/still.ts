import { type SQL, sql } from 'drizzle-orm';
import { feedback } from '../feedback/tables';

/** For reads of `feedback`: not while it is being written down. Until the talk is over its words may still change. */
export const notStillSpoken: SQL = sql`not exists (select from listenings still where still.owner_id = ${feedback.ownerId}
  and still.feedback_id = ${feedback.id} and still.ended_at is null)`;
