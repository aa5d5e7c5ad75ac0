import { date, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { PRACTICE_KINDS } from '@/lib/practice/rules';
import { at, edited, oneOf } from '../columns';
import { concerns } from '../feedback/tables';
import { seekersRows } from '../policies';
import { belongsTo, ownersKey, seekersRow } from '../seekers-row';

/** One thing to do. */
export const practiceItems = pgTable(
  'practice_items',
  {
    ...seekersRow(),
    concernId: uuid(),
    kind: text({ enum: [...PRACTICE_KINDS] }).notNull(),
    title: text().notNull(),
    dueOn: date({ mode: 'string' }),
    archivedAt: at(),
    ...edited(),
  },
  (t) => [
    ownersKey(t),
    index('practice_items_by_concern').on(t.ownerId, t.concernId),
    index('practice_items_due').on(t.ownerId, t.dueOn),
    belongsTo('practice_items_of_concern', [t.ownerId, t.concernId], concerns),
    oneOf('practice_items_kind', t.kind, PRACTICE_KINDS),
    ...seekersRows('practice'),
  ],
);

/** That it was done, each time. */
export const practiceDone = pgTable(
  'practice_done',
  { ...seekersRow(), itemId: uuid().notNull(), at: at().notNull().defaultNow() },
  (t) => [
    ownersKey(t),
    index('practice_done_by_item').on(t.ownerId, t.itemId),
    belongsTo('practice_done_of_item', [t.ownerId, t.itemId], practiceItems),
    ...seekersRows('practice'),
  ],
);
