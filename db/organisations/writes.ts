import { eq, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { nameKey } from '@/lib/organisations/names';
import { owned } from '../owned';
import type { Writing } from '../transaction';
import { contacts, organisations } from './tables';

/** The seeker's organisation of that name, made if there is none yet; "ACME Ltd." and "Acme ltd" are one. */
export async function haveOrganisation(tx: Writing, name: string): Promise<string> {
  return (await haveOrganisations(tx, [name])).get(nameKey(name)) as string;
}

/** The same for many at once. @returns ids by `nameKey`. */
export async function haveOrganisations(tx: Writing, names: readonly string[]): Promise<Map<string, string>> {
  const byKey = new Map(names.map((name) => [nameKey(name), name] as const));
  if (byKey.size === 0) return new Map();
  const rows = await tx.db
    .insert(organisations)
    .values([...byKey].map(([key, name]) => ({ ownerId: tx.scope.owner, id: newId(), name, nameKey: key })))
    // The update changes nothing, and gives back the row that is there.
    .onConflictDoUpdate({
      target: [organisations.ownerId, organisations.nameKey],
      set: { nameKey: sql`excluded.name_key` },
    })
    .returning({ id: organisations.id, key: organisations.nameKey });
  return new Map(rows.map((row) => [row.key, row.id]));
}

/** The person of that name at an organisation, made if there is none yet; a given address is kept with them. */
export async function haveContact(
  tx: Writing,
  { organisationId, name, email }: { organisationId: string; name: string; email: string | null },
): Promise<string> {
  const known = await tx.db
    .select({ id: contacts.id, name: contacts.name, email: contacts.email })
    .from(contacts)
    .where(owned(tx.scope, contacts, eq(contacts.organisationId, organisationId)));
  const same = known.find((contact) => nameKey(contact.name) === nameKey(name));
  if (!same) {
    const id = newId();
    await tx.db.insert(contacts).values({ ownerId: tx.scope.owner, id, organisationId, name, email });
    return id;
  }
  if (email && email !== same.email) {
    await tx.db
      .update(contacts)
      .set({ email, version: sql`${contacts.version} + 1`, updatedAt: sql`now()` })
      .where(owned(tx.scope, contacts, eq(contacts.id, same.id)));
  }
  return same.id;
}
