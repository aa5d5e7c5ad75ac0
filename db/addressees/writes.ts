import { eq, sql } from 'drizzle-orm';
import { nameKey } from '@/lib/organisations/names';
import type { Episode } from '../episodes/reads';
import { contacts } from '../organisations/tables';
import { haveContact } from '../organisations/writes';
import { owned } from '../owned';
import { listAskable } from '../requests/reads';
import type { Writing } from '../transaction';

/** Whom a letter goes to, as far as it is known; nobody in particular is the team. */
export interface To {
  readonly contactId: string | null;
  readonly name: string | null;
  readonly email: string | null;
}

/**
 * Whoever is named: somebody of the application, wherever they belong (an agency's recruiter), else somebody at the
 * employer, who becomes a contact where they are named for the first time. With the address that a letter would go to.
 */
export async function addresseeOf(
  tx: Writing,
  { to, address }: { to: string | null; address: string | null },
  { rejectionId, organisationId }: Episode,
): Promise<To> {
  if (!to) return { contactId: null, name: null, email: address };
  const named = (await listAskable(tx, rejectionId)).filter(({ name }) => nameKey(name) === nameKey(to));
  // Of two with one name the address says which.
  const known = named.find(({ email }) => email?.toLowerCase() === address?.toLowerCase()) ?? named[0];
  if (known && address && address !== known.email)
    await tx.db
      .update(contacts)
      .set({ email: address, version: sql`${contacts.version} + 1`, updatedAt: sql`now()` })
      .where(owned(tx.scope, contacts, eq(contacts.id, known.contactId)));
  if (known) return { contactId: known.contactId, name: to, email: address ?? known.email };
  const contactId = await haveContact(tx, { organisationId, name: to, email: address });
  const [contact] = await tx.db
    .select({ email: contacts.email })
    .from(contacts)
    .where(owned(tx.scope, contacts, eq(contacts.id, contactId)));
  return { contactId, name: to, email: contact?.email ?? address };
}
