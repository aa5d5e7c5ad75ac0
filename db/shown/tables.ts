import { sql } from 'drizzle-orm';
import { boolean, check, index, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { AUTHORS } from '@/lib/comments/rules';
import { SHOWN_KINDS } from '@/lib/shown/rules';
import { users } from '../accounts/tables';
import { coachLinks } from '../coach-links/tables';
import { at, oneOf } from '../columns';
import { betweenRows } from '../policies';
import { belongsTo, ownersKey, seekersRow } from '../seekers-row';

/**
 * What a seeker showed to one coach by an act of its own. The words as they were are copied here, so that no other
 * table opens; taken back, the copy goes, and that it was shown stays.
 */
export const shown = pgTable(
  'shown',
  {
    ...seekersRow(),
    linkId: uuid(),
    kind: text({ enum: [...SHOWN_KINDS] }).notNull(),
    title: text().notNull().default(''),
    words: text().notNull().default(''),
    /** The seeker's own line beside it. */
    line: text().notNull().default(''),
    /** The seeker's own page of it. */
    href: text().notNull().default(''),
    /** The coach is asked to look it over. */
    wantsLook: boolean().notNull().default(false),
    takenBackAt: at(),
  },
  (t) => [
    ownersKey(t),
    index('shown_by_link').on(t.ownerId, t.linkId, t.createdAt),
    belongsTo('shown_through_link', [t.ownerId, t.linkId], coachLinks),
    oneOf('shown_kind', t.kind, SHOWN_KINDS),
    check('shown_taken_back', sql`taken_back_at is null or (title || words || line || href) = ''`),
    ...betweenRows({ also: sql`taken_back_at is null` }),
  ],
);

/** That a coach opened what was shown, the first time. Added by the coach, and never changed. */
export const shownLooks = pgTable(
  'shown_looks',
  {
    ...seekersRow(),
    linkId: uuid(),
    shownId: uuid().notNull(),
    by: text({ enum: [...AUTHORS] })
      .notNull()
      .default('coach'),
    authorId: uuid().references(() => users.id, { onDelete: 'set null' }),
    authorName: text().notNull().default(''),
  },
  (t) => [
    ownersKey(t),
    unique('shown_looks_once').on(t.ownerId, t.shownId),
    index('shown_looks_by_link').on(t.ownerId, t.linkId),
    index('shown_looks_by_author').on(t.authorId),
    belongsTo('shown_looks_through_link', [t.ownerId, t.linkId], coachLinks),
    belongsTo('shown_looks_at', [t.ownerId, t.shownId], shown),
    oneOf('shown_looks_by_whom', t.by, AUTHORS),
    ...betweenRows({
      adds: sql`exists (select from shown s where s.owner_id = shown_looks.owner_id and s.id = shown_looks.shown_id
        and s.link_id = shown_looks.link_id and s.taken_back_at is null)`,
    }),
  ],
);
