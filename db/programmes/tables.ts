import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  index,
  integer,
  json,
  pgPolicy,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { OFFER_STATES, type ProgrammeLine } from '@/lib/programmes/rules';
import { users } from '../accounts/tables';
import { coachLinks } from '../coach-links/tables';
import { at, edited, oneOf } from '../columns';
import { asItsCoach, betweenRows, viewer } from '../policies';
import { belongsTo, ownersKey, seekersRow } from '../seekers-row';

const mine = sql`owner_id = ${viewer}`;

/** What a coach's clients may begin with. The coach's own row; a client sees what is meant for new ones. */
export const programmes = pgTable(
  'programmes',
  {
    ...seekersRow(),
    name: text().notNull(),
    /** A word to the client who looks it over. */
    words: text().notNull().default(''),
    lines: json().$type<ProgrammeLine[]>().notNull().default([]),
    /** Offered to whoever becomes a client from now on. */
    forNew: boolean().notNull().default(false),
    retiredAt: at(),
    ...edited(),
  },
  (t) => [
    ownersKey(t),
    // Whoever becomes a client is offered what is for new ones in the act that makes them one, which is theirs.
    pgPolicy('seen', {
      for: 'select',
      to: 'public',
      using: sql`owner_id = any((select me_and_my_coaches())::uuid[])
        and (${mine} or (for_new and retired_at is null))`,
    }),
    pgPolicy('own_insert', { for: 'insert', to: 'public', withCheck: mine }),
    pgPolicy('own_update', { for: 'update', to: 'public', using: mine, withCheck: mine }),
    pgPolicy('own_delete', { for: 'delete', to: 'public', using: mine }),
  ],
);

/** A programme as it was offered to one client, who takes of it what fits; a changed one is offered as what is new in it. */
export const programmeOffers = pgTable(
  'programme_offers',
  {
    ...seekersRow(),
    linkId: uuid(),
    by: text({ enum: ['coach'] }).notNull(),
    authorId: uuid().references(() => users.id, { onDelete: 'set null' }),
    authorName: text().notNull(),
    /** The coach's row, which may be gone: no key leads there. */
    programmeId: uuid().notNull(),
    /** Which version of it this is. */
    programmeVersion: integer().notNull(),
    name: text().notNull(),
    words: text().notNull().default(''),
    /** What is offered: all of it the first time, later what is new. */
    lines: json().$type<ProgrammeLine[]>().notNull(),
    /** The whole programme then, against which the next offer is compared. */
    whole: json().$type<ProgrammeLine[]>().notNull(),
    state: text({ enum: [...OFFER_STATES] })
      .notNull()
      .default('open'),
    /** Ids of the lines that were taken. */
    taken: text().array().notNull().default([]),
    answeredAt: at(),
  },
  (t) => [
    ownersKey(t),
    index('programme_offers_by_link').on(t.ownerId, t.linkId),
    index('programme_offers_by_author').on(t.authorId),
    uniqueIndex('programme_offers_once')
      .on(t.ownerId, t.linkId, t.programmeId, t.programmeVersion)
      .where(sql`link_id is not null`),
    belongsTo('programme_offers_of_link', [t.ownerId, t.linkId], coachLinks),
    oneOf('programme_offers_by', t.by, ['coach']),
    oneOf('programme_offers_state', t.state, OFFER_STATES),
    check('programme_offers_answered', sql`(state = 'open') = (answered_at is null)`),
    ...betweenRows({ adds: sql`state = 'open'` }),
    pgPolicy('coach_replaces', {
      for: 'update',
      to: 'public',
      using: sql`${asItsCoach} and state = 'open'`,
      withCheck: sql`${asItsCoach} and state = 'replaced'`,
    }),
  ],
);
