import { sql } from 'drizzle-orm';
import { index, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { EPISODE_STATES } from '@/lib/episodes/rules';
import { at, edited, oneOf, together } from '../columns';
import { seekersRows } from '../policies';
import { rejections } from '../rejections/tables';
import { belongsTo, ownersKey, seekersRow } from '../seekers-row';

/** Everything that follows one "no", until it is closed kindly. A trigger refuses moves that the rules do not know. */
export const episodes = pgTable(
  'episodes',
  {
    ...seekersRow(),
    rejectionId: uuid().notNull(),
    state: text({ enum: [...EPISODE_STATES] })
      .notNull()
      .default('resting'),
    stateSince: at().notNull().defaultNow(),
    restUntil: at(),
    /** The reframe, in the seeker's own words; each is optional. */
    inMyHands: text().notNull().default(''),
    learned: text().notNull().default(''),
    doNext: text().notNull().default(''),
    reframedAt: at(),
    closedAt: at(),
    ...edited(),
  },
  (t) => [
    ownersKey(t),
    unique('episodes_rejection').on(t.ownerId, t.rejectionId),
    index('episodes_by_state').on(t.ownerId, t.state),
    belongsTo('episodes_of_rejection', [t.ownerId, t.rejectionId], rejections),
    oneOf('episodes_state', t.state, EPISODE_STATES),
    together('episodes_closed_at', sql`state = 'closed'`, sql`closed_at is not null`),
    ...seekersRows('feedback'),
  ],
);
