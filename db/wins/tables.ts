import { sql } from 'drizzle-orm';
import { index, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { WIN_KINDS } from '@/lib/wins/rules';
import { at, oneOf } from '../columns';
import { countedRows } from '../policies';
import { ownersKey, seekersRow } from '../seekers-row';

/**
 * Something commendable in the seeker's own hands; one for each thing it was about, however often that is done. A coach
 * is told how many there are of each kind and week, and nothing else: what they were about names organisations, people and
 * practice. So there are none for a coach but while they are counted, and a rest never.
 */
export const wins = pgTable(
  'wins',
  {
    ...seekersRow(),
    kind: text({ enum: [...WIN_KINDS] }).notNull(),
    at: at().notNull().defaultNow(),
    subjectKind: text().notNull(),
    subjectId: uuid().notNull(),
    /**
     * What it was about, in words that stay true when the subject is gone: "Fernside Libraries". Nothing that an employer
     * said or asked, nor what a doubt is about.
     */
    about: text().notNull().default(''),
  },
  (t) => [
    ownersKey(t),
    unique('wins_once').on(t.ownerId, t.kind, t.subjectKind, t.subjectId),
    index('wins_newest').on(t.ownerId, t.at.desc()),
    oneOf('wins_kind', t.kind, WIN_KINDS),
    ...countedRows(['insert', 'update', 'delete'], { but: sql`kind = 'rested'` }),
  ],
);
