import { sql } from 'drizzle-orm';
import { foreignKey, index, json, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import {
  ACTOR_KINDS,
  DOCUMENT_EVENTS,
  EVENT_KINDS,
  FEEDBACK_EVENTS,
  NAMING_EVENTS,
} from '@/lib/events/rules';
import { acts } from '../acts/tables';
import { applications } from '../applications/tables';
import { at, oneOf } from '../columns';
import { episodes } from '../episodes/tables';
import { contacts, organisations } from '../organisations/tables';
import { shares, variouslySharedRows } from '../policies';
import { belongsTo, ownersKey, seekersRow } from '../seekers-row';

const among = (kinds: readonly string[]) =>
  sql.raw(`kind in (${kinds.map((kind) => `'${kind}'`).join(', ')})`);

/**
 * An event is of the part that it tells of. Data name people and documents as they were called then, so that such events
 * need what those need; that an adjustment is asked for is nobody else's.
 */
const shared = sql`case
  when kind = 'decided' and 'adjustment' in (data ->> 'from', data ->> 'to') then false
  when contact_id is not null or ${among(NAMING_EVENTS)}
    or kind = 'interview-changed' and coalesce(data ->> 'added', data ->> 'removed') is not null
    then ${shares('pipeline')} and ${shares('contacts')}
  when episode_id is not null or ${among(FEEDBACK_EVENTS)} then ${shares('feedback')}
  when ${among(DOCUMENT_EVENTS)} then ${shares('pipeline')} and ${shares('practice')}
  else ${shares('pipeline')} end`;

/**
 * What happened, for good: the app's role may add and read, never change or remove (its table comment says so to the
 * start). A corrected date is a new event with `correctsId`, an undone act a new one with `undoesId`.
 */
export const events = pgTable(
  'events',
  {
    ...seekersRow(),
    actId: uuid().notNull(),
    /** What it happened to; an event about none of these is about the search as a whole. */
    applicationId: uuid(),
    episodeId: uuid(),
    organisationId: uuid(),
    contactId: uuid(),
    kind: text({ enum: [...EVENT_KINDS] }).notNull(),
    /** When it happened; `createdAt` is when it was written down. */
    at: at().notNull().defaultNow(),
    actorId: uuid().notNull(),
    actorKind: text({ enum: [...ACTOR_KINDS] })
      .notNull()
      .default('seeker'),
    data: json().$type<Record<string, unknown>>().notNull().default({}),
    correctsId: uuid(),
    undoesId: uuid(),
  },
  (t) => [
    ownersKey(t),
    belongsTo('events_of_act', [t.ownerId, t.actId], acts),
    belongsTo('events_of_application', [t.ownerId, t.applicationId], applications),
    belongsTo('events_of_episode', [t.ownerId, t.episodeId], episodes),
    belongsTo('events_of_organisation', [t.ownerId, t.organisationId], organisations),
    belongsTo('events_of_contact', [t.ownerId, t.contactId], contacts),
    foreignKey({
      name: 'events_corrects',
      columns: [t.ownerId, t.correctsId],
      foreignColumns: [t.ownerId, t.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'events_undoes',
      columns: [t.ownerId, t.undoesId],
      foreignColumns: [t.ownerId, t.id],
    }).onDelete('cascade'),
    index('events_by_application').on(t.ownerId, t.applicationId, t.at),
    // Few are about a place or a person, and every other one would be in the index for nothing.
    index('events_by_organisation')
      .on(t.ownerId, t.organisationId, t.at)
      .where(sql`organisation_id is not null`),
    index('events_by_contact').on(t.ownerId, t.contactId, t.at).where(sql`contact_id is not null`),
    index('events_by_act').on(t.ownerId, t.actId),
    index('events_by_undone').on(t.ownerId, t.undoesId),
    index('events_by_episode').on(t.ownerId, t.episodeId).where(sql`episode_id is not null`),
    index('events_by_corrected').on(t.ownerId, t.correctsId).where(sql`corrects_id is not null`),
    index('events_by_kind').on(t.ownerId, t.kind, t.at),
    oneOf('events_kind', t.kind, EVENT_KINDS),
    oneOf('events_actor_kind', t.actorKind, ACTOR_KINDS),
    ...variouslySharedRows(shared, ['insert']),
  ],
);
