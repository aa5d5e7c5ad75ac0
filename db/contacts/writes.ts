import { and, eq, isNull, sql } from 'drizzle-orm';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import type { EditedContact, NewContact } from '@/lib/contacts/input';
import { heldKey } from '@/lib/organisations/names';
import { appendEvent } from '../events/writes';
import { contacts } from '../organisations/tables';
import { haveOrganisation } from '../organisations/writes';
import { owned } from '../owned';
import { reindexNamed } from '../search/writes';
import type { Writing } from '../transaction';
import { findContact } from './reads';

/** Somebody new, at an organisation (made if there is none of that name) or at none. */
export async function addContact(
  tx: Writing,
  id: string,
  { organisation, ...given }: NewContact,
): Promise<Outcome<{ id: string }>> {
  const organisationId = organisation && (await haveOrganisation(tx, organisation));
  await tx.db.insert(contacts).values({ ownerId: tx.scope.owner, id, organisationId, ...given });
  await appendEvent(tx, {
    kind: 'contact-kept',
    contactId: id,
    organisationId: organisationId || null,
    data: { name: given.name },
  });
  return done({ id });
}

/** Writes somebody's facts anew, if nobody changed them since `version`. */
export async function editContact(
  tx: Writing,
  { id, version, organisation, ...given }: EditedContact,
): Promise<Outcome<{ id: string }>> {
  const before = await findContact(tx, id);
  if (!before || before.mergedIntoId) return refused('not-found');
  if (before.version !== version) return refused('stale');
  const isThere = heldKey(organisation ?? '') === heldKey(before.organisation ?? '');
  // Left alone where it is the same, since theirs may be merged into another at this moment.
  const elsewhere = !isThere && {
    organisationId: organisation && (await haveOrganisation(tx, organisation)),
  };
  const [changed] = await tx.db
    .update(contacts)
    .set({ ...given, ...elsewhere, version: version + 1, updatedAt: sql`now()` })
    .where(
      owned(
        tx.scope,
        contacts,
        and(eq(contacts.id, id), eq(contacts.version, version), isNull(contacts.mergedIntoId)),
      ),
    )
    .returning({ id: contacts.id });
  if (!changed) return refused('stale');
  if (given.name !== before.name) await reindexNamed(tx, { table: 'contacts', id });
  const fields = (['name', 'part', 'email', 'phone', 'notes'] as const).filter(
    (field) => given[field] !== before[field],
  );
  const changes = {
    ...Object.fromEntries(
      fields.map((field) => [field, field === 'notes' ? {} : { from: before[field], to: given[field] }]),
    ),
    ...(isThere ? {} : { organisation: { from: before.organisation, to: organisation } }),
  };
  if (Object.keys(changes).length > 0)
    await appendEvent(tx, { kind: 'contact-changed', contactId: id, data: { changes } });
  return done({ id });
}

/** The person that an id stands for now, held so that they are not merged away meanwhile. */
export async function holdContact({ scope, db }: Writing, id: string) {
  const hold = (which: string) =>
    db
      .select({
        id: contacts.id,
        name: contacts.name,
        organisationId: contacts.organisationId,
        noContactAt: contacts.noContactAt,
        mergedIntoId: contacts.mergedIntoId,
      })
      .from(contacts)
      .where(owned(scope, contacts, eq(contacts.id, which)))
      .for('key share');
  const [row] = await hold(id);
  if (!row?.mergedIntoId) return row;
  const [into] = await hold(row.mergedIntoId);
  return into;
}
