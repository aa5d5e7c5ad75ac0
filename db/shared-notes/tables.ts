import { sql } from 'drizzle-orm';
import { check, index, pgPolicy, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { AUTHORS } from '@/lib/comments/rules';
import { users } from '../accounts/tables';
import { coachLinks } from '../coach-links/tables';
import { at, oneOf } from '../columns';
import { betweenRows, myLinks, viewer } from '../policies';
import { belongsTo, ownersKey, seekersRow } from '../seekers-row';

/** What a coach and a client write for both of them, about nothing in particular. */
export const sharedNotes = pgTable(
  'shared_notes',
  {
    ...seekersRow(),
    linkId: uuid(),
    by: text({ enum: [...AUTHORS] }).notNull(),
    authorId: uuid().references(() => users.id, { onDelete: 'set null' }),
    authorName: text().notNull().default(''),
    words: text().notNull(),
    /** When the seeker saw it, of a coach's. */
    seenAt: at(),
  },
  (t) => [
    ownersKey(t),
    index('shared_notes_by_link').on(t.ownerId, t.linkId, t.createdAt),
    index('shared_notes_by_author').on(t.authorId),
    belongsTo('shared_notes_of_link', [t.ownerId, t.linkId], coachLinks),
    oneOf('shared_notes_by_whom', t.by, AUTHORS),
    check('shared_notes_words', sql`words <> ''`),
    ...betweenRows({ adds: sql`true` }),
    pgPolicy('coach_takes_back', {
      for: 'delete',
      to: 'public',
      using: sql`link_id = any(${myLinks}) and by = 'coach' and author_id = ${viewer} and seen_at is null`,
    }),
  ],
);
