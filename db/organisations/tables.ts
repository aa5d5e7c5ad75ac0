import { sql } from 'drizzle-orm';
import { boolean, index, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { at, edited } from '../columns';
import { seekersRows } from '../policies';
import { belongsTo, ownersKey, seekersRow } from '../seekers-row';

/** An employer; a target with or without an opening. */
export const organisations = pgTable(
  'organisations',
  {
    ...seekersRow(),
    name: text().notNull(),
    /** `heldKey(name)`: two spellings of one employer are one row. */
    nameKey: text().notNull(),
    /** Its host name without `www.`: two names of one employer often have one. */
    domain: text(),
    website: text(),
    notes: text().notNull().default(''),
    isTarget: boolean().notNull().default(false),
    noContactAt: at(),
    mergedIntoId: uuid(),
    ...edited(),
  },
  (t) => [
    ownersKey(t),
    unique('organisations_name_key').on(t.ownerId, t.nameKey),
    index('organisations_by_domain').on(t.ownerId, t.domain),
    index('organisations_merged').on(t.ownerId, t.mergedIntoId).where(sql`merged_into_id is not null`),
    index('organisations_closed').on(t.ownerId).where(sql`no_contact_at is not null`),
    belongsTo('organisations_merged_into', [t.ownerId, t.mergedIntoId], t, 'no action'),
    ...seekersRows('pipeline'),
  ],
);

/** A person at an organisation, or one who belongs to none. */
export const contacts = pgTable(
  'contacts',
  {
    ...seekersRow(),
    organisationId: uuid(),
    name: text().notNull(),
    email: text(),
    phone: text(),
    part: text(),
    notes: text().notNull().default(''),
    /** "Please don't contact me": composing is closed everywhere. */
    noContactAt: at(),
    mergedIntoId: uuid(),
    ...edited(),
  },
  (t) => [
    ownersKey(t),
    index('contacts_by_organisation').on(t.ownerId, t.organisationId),
    index('contacts_merged').on(t.ownerId, t.mergedIntoId).where(sql`merged_into_id is not null`),
    index('contacts_closed').on(t.ownerId).where(sql`no_contact_at is not null`),
    index('contacts_by_name').on(t.ownerId, t.name, t.id),
    belongsTo('contacts_of_organisation', [t.ownerId, t.organisationId], organisations, 'no action'),
    belongsTo('contacts_merged_into', [t.ownerId, t.mergedIntoId], t, 'no action'),
    // Names of other people: masked for coaches until the seeker says otherwise.
    ...seekersRows('contacts'),
  ],
);

/** Whether a whole organisation asked not to be contacted. */
export const isClosedAll = sql<boolean>`${organisations.noContactAt} is not null`;

/**
 * Whether nobody is to be written to, where a contact (and perhaps an organisation) is joined: the person asked not to
 * be, or the whole organisation did. What composes looks here; what is about to write asks `whomToWrite`
 * (`db/closings/reads.ts`).
 */
export const isClosed = sql<boolean>`(${contacts.noContactAt} is not null or ${organisations.noContactAt} is not null)`;
