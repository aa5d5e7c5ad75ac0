import { sql } from 'drizzle-orm';
import { check, index, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
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
    /** Nothing is suggested about it until then, wherever it stands. */
    restUntil: at(),
    /** Where it stood when it was closed: opened again, it stands there. */
    closedFrom: text({ enum: [...EPISODE_STATES] }),
    /** The reframe, in the seeker's own words; each is optional. */
    wentWell: text().notNull().default(''),
    inMyHands: text().notNull().default(''),
    learned: text().notNull().default(''),
    doNext: text().notNull().default(''),
    /** One kind line, as one would write it to a friend. */
    toMyself: text().notNull().default(''),
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
    oneOf('episodes_closed_from', t.closedFrom, EPISODE_STATES),
    check(
      'episodes_closed_from_open',
      sql`closed_from is null or (state = 'closed' and closed_from <> 'closed')`,
    ),
    together('episodes_closed_at', sql`state = 'closed'`, sql`closed_at is not null`),
    ...seekersRows('feedback'),
  ],
);
