import { sql } from 'drizzle-orm';
import { check, date, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { MEETING_KINDS, SIDES } from '@/lib/meetings/rules';
import { users } from '../accounts/tables';
import { coachLinks } from '../coach-links/tables';
import { at, edited, oneOf, together } from '../columns';
import { betweenRows } from '../policies';
import { belongsTo, ownersKey, seekersRow } from '../seekers-row';

/**
 * A meeting of a seeker with one coach: an appointment (a moment and the zone whose clocks show it), a day on which they
 * met, or one that became the other. The coach writes it; the seeker may cancel it, or ask to move it with a line.
 */
export const meetings = pgTable(
  'meetings',
  {
    ...seekersRow(),
    /** Null where it was brought back with an export: consent is never in one. */
    linkId: uuid(),
    by: text({ enum: [...SIDES] }).notNull(),
    authorId: uuid().references(() => users.id, { onDelete: 'set null' }),
    authorName: text().notNull(),
    kind: text({ enum: [...MEETING_KINDS] }).notNull(),
    startsAt: at(),
    zone: text(),
    place: text(),
    heldOn: date({ mode: 'string' }),
    cancelledAt: at(),
    cancelledBy: text({ enum: [...SIDES] }),
    /** The seeker asked for another time; the line says which. */
    moveAskedAt: at(),
    /** What the seeker said with it. */
    line: text(),
    ...edited(),
  },
  (t) => [
    ownersKey(t),
    index('meetings_of_link').on(t.ownerId, t.linkId, t.startsAt),
    index('meetings_by_author').on(t.authorId),
    belongsTo('meetings_through_link', [t.ownerId, t.linkId], coachLinks),
    oneOf('meetings_by', t.by, SIDES),
    oneOf('meetings_kind', t.kind, MEETING_KINDS),
    oneOf('meetings_cancelled_by', t.cancelledBy, SIDES),
    check('meetings_when', sql`starts_at is not null or held_on is not null`),
    together('meetings_moment_and_zone', sql`starts_at is null`, sql`zone is null`),
    together('meetings_cancelled', sql`cancelled_at is null`, sql`cancelled_by is null`),
    ...betweenRows({ adds: sql`true`, changes: true }),
  ],
);
