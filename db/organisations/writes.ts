import { and, eq, isNull, ne, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { AppError } from '@/lib/acts/app-error';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import type { EditedOrganisation, NewOrganisation } from '@/lib/organisations/input';
import { heldKey } from '@/lib/organisations/names';
import { websiteIn } from '@/lib/organisations/website';
import { conversations } from '../conversations/tables';
import { appendEvent } from '../events/writes';
import { sqlState } from '../failures';
import { followUps } from '../follow-ups/tables';
import { goalFits } from '../goals/tables';
import { owned } from '../owned';
import { reindexNamed } from '../search/writes';
import type { Writing } from '../transaction';
import { countAt, findOrganisation, type Organisation } from './reads';
import { contacts, organisations } from './tables';

/** The seeker's organisation of that name, made if there is none yet; "ACME Ltd." and "Acme ltd" are one. */
export async function haveOrganisation(tx: Writing, name: string): Promise<string> {
  return (await haveOrganisations(tx, [name])).get(heldKey(name)) as string;
}

/**
 * The same for many at once. One that was merged into another is that other. @returns ids by `heldKey`.
 */
export async function haveOrganisations(tx: Writing, names: readonly string[]): Promise<Map<string, string>> {
  const byKey = new Map(names.map((name) => [heldKey(name), name] as const));
  if (byKey.size === 0) return new Map();
  const rows = await tx.db
    .insert(organisations)
    .values([...byKey].map(([key, name]) => ({ ownerId: tx.scope.owner, id: newId(), name, nameKey: key })))
    // The update changes nothing, and gives back the row that is there, held: it is not merged away meanwhile.
    .onConflictDoUpdate({
      target: [organisations.ownerId, organisations.nameKey],
      set: { nameKey: sql`excluded.name_key` },
    })
    .returning({
      id: sql<string>`coalesce(${organisations.mergedIntoId}, ${organisations.id})`,
      key: organisations.nameKey,
    });
  return new Map(rows.map((row) => [row.key, row.id]));
}

/** The person of that name at an organisation, made if there is none yet; a given address is kept with them. */
export async function haveContact(
  tx: Writing,
  { organisationId, name, email }: { organisationId: string; name: string; email: string | null },
): Promise<string> {
  const known = await tx.db
    .select({ id: contacts.id, name: contacts.name, email: contacts.email, into: contacts.mergedIntoId })
    .from(contacts)
    .where(owned(tx.scope, contacts, eq(contacts.organisationId, organisationId)));
  const same = known.find((contact) => heldKey(contact.name) === heldKey(name));
  if (!same) {
    const id = newId();
    await tx.db.insert(contacts).values({ ownerId: tx.scope.owner, id, organisationId, name, email });
    return id;
  }
  const id = same.into ?? same.id;
  if (email && email !== same.email) {
    await tx.db
      .update(contacts)
      .set({ email, version: sql`${contacts.version} + 1`, updatedAt: sql`now()` })
      .where(owned(tx.scope, contacts, eq(contacts.id, id)));
  }
  return id;
}

/**
 * The organisation that an id stands for now, by itself or by the one it was merged into, held so that it is not merged
 * away before what is about to hang on it does.
 */
export async function holdOrganisation({ scope, db }: Writing, id: string) {
  const hold = (which: string) =>
    db
      .select({
        id: organisations.id,
        name: organisations.name,
        noContactAt: organisations.noContactAt,
        mergedIntoId: organisations.mergedIntoId,
      })
      .from(organisations)
      .where(owned(scope, organisations, eq(organisations.id, which)))
      .for('key share');
  const [row] = await hold(id);
  if (!row?.mergedIntoId) return row;
  const [into] = await hold(row.mergedIntoId);
  return into;
}

/** Puts an organisation down, with an opening or without. One of that name keeps what it has, and gets the rest. */
export async function addOrganisation(tx: Writing, given: NewOrganisation): Promise<Outcome<{ id: string }>> {
  const id = await haveOrganisation(tx, given.name);
  const before = await findOrganisation(tx, id);
  if (!before) return refused('not-found');
  const notes = [before.notes, given.notes].filter(Boolean).join('\n\n');
  const website = before.website ?? given.website;
  await tx.db
    .update(organisations)
    .set({
      notes,
      ...placeOf(website),
      isTarget: before.isTarget || given.isTarget,
      version: before.version + 1,
      updatedAt: sql`now()`,
    })
    .where(owned(tx.scope, organisations, eq(organisations.id, id)));
  await appendEvent(tx, {
    kind: 'organisation-added',
    organisationId: id,
    data: { name: before.name, isTarget: given.isTarget },
  });
  return done({ id });
}

const placeOf = (website: string | null) => ({
  website,
  domain: (website && websiteIn(website)?.domain) || null,
});

/** Writes its facts anew, if nobody changed it since `version`; the history says what changed. */
export async function editOrganisation(
  tx: Writing,
  { id, version, name, website, notes, isTarget }: EditedOrganisation,
): Promise<Outcome<{ id: string }>> {
  const before = await findOrganisation(tx, id);
  if (!before || before.mergedIntoId) return refused('not-found');
  if (before.version !== version) return refused('stale');
  const [changed] = await tx.db
    .update(organisations)
    .set({ ...placeOf(website), notes, isTarget, version: version + 1, updatedAt: sql`now()` })
    .where(
      owned(
        tx.scope,
        organisations,
        and(eq(organisations.id, id), eq(organisations.version, version), isNull(organisations.mergedIntoId)),
      ),
    )
    .returning({ id: organisations.id });
  if (!changed) return refused('stale');
  if (name !== before.name) {
    const renamed = await renameOrganisation(tx, before, name);
    if (!renamed.ok) return renamed;
  }
  const changes = {
    ...(name !== before.name ? { name: { from: before.name, to: name } } : {}),
    ...(website !== before.website ? { website: { from: before.website, to: website } } : {}),
    ...(isTarget !== before.isTarget ? { isTarget: { to: isTarget ? 'yes' : 'no' } } : {}),
    ...(notes !== before.notes ? { notes: {} } : {}),
  };
  if (Object.keys(changes).length > 0)
    await appendEvent(tx, { kind: 'organisation-changed', organisationId: id, data: { changes } });
  return done({ id });
}

/**
 * The one write by which an organisation gets another name. Refuses 'name-taken' where another one has it; one that was
 * merged into this very one gives its name up for the old one.
 */
export async function renameOrganisation(
  tx: Writing,
  before: Pick<Organisation, 'id' | 'name' | 'nameKey'>,
  name: string,
): Promise<Outcome<null>> {
  const { scope, db } = tx;
  const key = heldKey(name);
  const call = (id: string, as: { name?: string; nameKey: string }) =>
    db
      .update(organisations)
      .set(as)
      .where(owned(scope, organisations, eq(organisations.id, id)));
  const [holder] = await db
    .select({ id: organisations.id, mergedIntoId: organisations.mergedIntoId })
    .from(organisations)
    .where(owned(scope, organisations, and(eq(organisations.nameKey, key), ne(organisations.id, before.id))))
    .for('update');
  if (holder && holder.mergedIntoId !== before.id) return refused('name-taken');
  try {
    // Aside first: no two have one key at any moment.
    if (holder) await call(holder.id, { nameKey: holder.id });
    await call(before.id, { name, nameKey: key });
    if (holder) await call(holder.id, { name: before.name, nameKey: before.nameKey });
  } catch (error) {
    // Somebody was faster, in another window.
    if (sqlState(error) === UNIQUE) throw new AppError('name-taken', { cause: error });
    throw error;
  }
  await reindexNamed(tx, { table: 'organisations', id: before.id });
  return done(null);
}
const UNIQUE = '23505';

/**
 * Removes one without applications. Its people stay as people of none; what was spoken with them and what is to be done
 * stays with them, and what was about the organisation alone goes with it.
 */
export async function removeOrganisation(tx: Writing, id: string): Promise<Outcome<{ name: string }>> {
  const { scope, db } = tx;
  const [held] = await db
    .select({ name: organisations.name, noContactAt: organisations.noContactAt })
    .from(organisations)
    .where(owned(scope, organisations, and(eq(organisations.id, id), isNull(organisations.mergedIntoId))))
    .for('update');
  const counts = held && (await countAt(tx, id));
  if (!counts) return refused('not-found');
  if (counts.applications + counts.binned > 0) return refused('has-applications');
  // Itself, and what had become one with it.
  const these = sql`any(array(select o.id from organisations o where o.owner_id = ${scope.owner}
    and (o.id = ${id} or o.merged_into_id = ${id})))`;
  for (const table of [conversations, followUps]) {
    await db
      .delete(table)
      .where(owned(scope, table, sql`${table.organisationId} = ${these}`, isNull(table.contactId)));
    await db
      .update(table)
      .set({ organisationId: null })
      .where(owned(scope, table, sql`${table.organisationId} = ${these}`));
  }
  await db.delete(goalFits).where(owned(scope, goalFits, sql`${goalFits.organisationId} = ${these}`));
  await db
    .update(contacts)
    .set({
      organisationId: null,
      // Where the whole organisation asked not to be contacted, its people did.
      noContactAt: sql`coalesce(${contacts.noContactAt}, ${held.noContactAt}::timestamptz)`,
      version: sql`${contacts.version} + 1`,
    })
    .where(owned(scope, contacts, sql`${contacts.organisationId} = ${these}`));
  await db.delete(organisations).where(owned(scope, organisations, eq(organisations.mergedIntoId, id)));
  await db.delete(organisations).where(owned(scope, organisations, eq(organisations.id, id)));
  await appendEvent(tx, { kind: 'organisation-removed', data: { name: held.name } });
  return done({ name: held.name });
}
