import { sql } from 'drizzle-orm';
import { foreignKey, index, pgPolicy, pgTable, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { coachLinks } from '../coach-links/tables';
import { at, edited } from '../columns';
import { myLinks, ownRows, viewer } from '../policies';
import { belongsTo, ownersKey, seekersRow } from '../seekers-row';

/** A coach's own word for some of their clients, as "Autumn programme". No client is told of it. */
export const clientGroups = pgTable(
  'client_groups',
  { ...seekersRow(), name: text().notNull(), nameKey: text().notNull(), retiredAt: at(), ...edited() },
  (t) => [
    ownersKey(t),
    uniqueIndex('client_groups_name').on(t.ownerId, t.nameKey).where(sql`retired_at is null`),
    ...ownRows(),
  ],
);

/** That a client is in a group: the coach's own row about a link, which goes with the client's account or the group. */
export const clientPlaces = pgTable(
  'client_places',
  {
    ...seekersRow(),
    groupId: uuid().notNull(),
    /** The client, whose the link is. */
    clientId: uuid().notNull(),
    linkId: uuid().notNull(),
  },
  (t) => [
    ownersKey(t),
    unique('client_places_once').on(t.ownerId, t.groupId, t.linkId),
    index('client_places_of_link').on(t.clientId, t.linkId),
    belongsTo('client_places_in_group', [t.ownerId, t.groupId], clientGroups),
    foreignKey({
      name: 'client_places_of_client',
      columns: [t.clientId, t.linkId],
      foreignColumns: [coachLinks.ownerId, coachLinks.id],
    }).onDelete('cascade'),
    ...ownRows(['delete']),
    // Only one's own clients: the key alone would take anybody's link.
    pgPolicy('own_insert', {
      for: 'insert',
      to: 'public',
      withCheck: sql`owner_id = ${viewer} and link_id = any(${myLinks})`,
    }),
  ],
);
