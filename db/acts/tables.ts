import { index, json, pgTable, text } from 'drizzle-orm/pg-core';
import { countedRows } from '../policies';
import { ownersKey, seekersRow } from '../seekers-row';

/**
 * Each thing a person did, once: its id comes from the form, so that a repeated one is found and not done again. In no
 * scope: what was sent and given back is of every part, also of those that nobody else is ever shown. Whoever sees activity
 * is told the day of the latest.
 */
export const acts = pgTable(
  'acts',
  {
    ...seekersRow(),
    kind: text().notNull(),
    /** SHA-256 of what was sent: the same id with other content is another act, and is refused. */
    fingerprint: text().notNull(),
    /** What the write gave back, given again to whoever repeats it. */
    result: json(),
  },
  // Ids come from forms, which may have been open for long: which act was the latest, only its time says.
  (t) => [
    ownersKey(t),
    index('acts_by_time').on(t.ownerId, t.createdAt),
    ...countedRows(['insert', 'update']),
  ],
);
