import { sql } from 'drizzle-orm';
import { date, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { FOLLOW_UP_ENDS, FOLLOW_UP_KINDS } from '@/lib/follow-ups/rules';
import { applications } from '../applications/tables';
import { at, edited, oneOf, together } from '../columns';
import { contacts, organisations } from '../organisations/tables';
import { seekersRows } from '../policies';
import { belongsTo, ownersKey, seekersRow } from '../seekers-row';

/** A next touch that falls due: with a person, an organisation, or about an application. */
export const followUps = pgTable(
  'follow_ups',
  {
    ...seekersRow(),
    kind: text({ enum: [...FOLLOW_UP_KINDS] }).notNull(),
    contactId: uuid(),
    organisationId: uuid(),
    applicationId: uuid(),
    what: text().notNull(),
    dueOn: date({ mode: 'string' }).notNull(),
    endedAt: at(),
    end: text({ enum: [...FOLLOW_UP_ENDS] }),
    ...edited(),
  },
  (t) => [
    ownersKey(t),
    index('follow_ups_due').on(t.ownerId, t.dueOn).where(sql`ended_at is null`),
    index('follow_ups_ended_when').on(t.ownerId, t.endedAt).where(sql`ended_at is not null`),
    index('follow_ups_by_contact').on(t.ownerId, t.contactId),
    index('follow_ups_by_organisation').on(t.ownerId, t.organisationId),
    index('follow_ups_by_application').on(t.ownerId, t.applicationId),
    belongsTo('follow_ups_with_contact', [t.ownerId, t.contactId], contacts, 'no action'),
    belongsTo('follow_ups_with_organisation', [t.ownerId, t.organisationId], organisations, 'no action'),
    belongsTo('follow_ups_about_application', [t.ownerId, t.applicationId], applications),
    oneOf('follow_ups_kind', t.kind, FOLLOW_UP_KINDS),
    oneOf('follow_ups_end', t.end, FOLLOW_UP_ENDS),
    together('follow_ups_ended', sql`ended_at is null`, sql`"end" is null`),
    ...seekersRows('pipeline'),
  ],
);
