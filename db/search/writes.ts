import { and, eq, inArray, sql } from 'drizzle-orm';
import { termsOf } from '@/lib/search/terms';
import { applicationContacts, applications, postings } from '../applications/tables';
import type { Database } from '../client';
import { contacts, organisations } from '../organisations/tables';
import { owned } from '../owned';
import type { SystemScope } from '../scope';
import { become } from '../strangers';
import type { Reading, Writing } from '../transaction';
import { searchTerms } from './tables';

/** Applications whose texts are in hand at once. */
const AT_ONCE = 100;
/** Applications that the job takes at a turn. */
const A_TURN = 2000;

/**
 * Finds applications by what they say now. Whatever writes one of these texts calls it, in the same transaction:
 * organisation, role, names of contacts with a part in it, notes, adverts.
 */
export async function reindex({ scope, db }: Writing, applicationIds: readonly string[]): Promise<void> {
  await indexAll(db, scope.owner, applicationIds);
}

/** The same for every application at an organisation, or with somebody's part in it: their names are said there. */
export async function reindexNamed(
  tx: Writing,
  { table, id }: { table: 'organisations' | 'contacts'; id: string },
): Promise<void> {
  const { scope, db } = tx;
  const rows =
    table === 'organisations'
      ? await db
          .select({ id: applications.id })
          .from(applications)
          .where(owned(scope, applications, eq(applications.organisationId, id)))
      : await db
          .selectDistinct({ id: applicationContacts.applicationId })
          .from(applicationContacts)
          .where(owned(scope, applicationContacts, eq(applicationContacts.contactId, id)));
  await reindex(
    tx,
    rows.map((row) => row.id),
  );
}

/** The job that makes up for what was written before there was an index. @returns how many. */
export async function indexOld({ db }: Reading<SystemScope>): Promise<number> {
  const old = await db
    .select({ ownerId: applications.ownerId, id: applications.id })
    .from(applications)
    // As the index that holds them says it.
    .where(sql`not ${applications.isIndexed}`)
    .limit(A_TURN);
  for (const owner of new Set(old.map(({ ownerId }) => ownerId))) {
    const ids = old.filter(({ ownerId }) => ownerId === owner).map(({ id }) => id);
    await become(db, owner);
    await indexAll(db, owner, ids);
    await db
      .update(applications)
      .set({ isIndexed: true })
      .where(and(eq(applications.ownerId, owner), inArray(applications.id, ids)));
  }
  return old.length;
}

async function indexAll(db: Database, owner: string, ids: readonly string[]): Promise<void> {
  // In one order, so that no two wait for each other.
  const inOrder = ids.toSorted();
  for (let n = 0; n < inOrder.length; n += AT_ONCE) await indexSome(db, owner, inOrder.slice(n, n + AT_ONCE));
}

/** Adds the terms that are new and takes those away that are no longer said. */
async function indexSome(db: Database, owner: string, ids: readonly string[]): Promise<void> {
  // Held first, and read only then: of two that index one at once the later sees what the earlier wrote.
  await db
    .select({ id: applications.id })
    .from(applications)
    .where(and(eq(applications.ownerId, owner), inArray(applications.id, [...ids])))
    .orderBy(applications.id)
    .for('no key update');
  const said = await textsOf(db, owner, ids);
  const terms = said.map(({ id, ...texts }) => {
    const all = termsOf([texts.organisation, texts.role, ...texts.people, texts.notes, ...texts.adverts]);
    const others = new Set(termsOf([texts.organisation, texts.role, texts.notes, ...texts.adverts]));
    return { id, terms: all, people: all.filter((term) => !others.has(term)) };
  });
  await db.execute(sql`
    with given as (
      select (one ->> 'id')::uuid as id, term, one -> 'people' ? term as of_people
      from jsonb_array_elements(${JSON.stringify(terms)}::text::jsonb) one,
        jsonb_array_elements_text(one -> 'terms') term
    ), gone as (
      delete from ${searchTerms} where owner_id = ${owner}
        and application_id in (select (one ->> 'id')::uuid
          from jsonb_array_elements(${JSON.stringify(terms)}::text::jsonb) one)
        and not exists (select from given where given.id = application_id and given.term = ${searchTerms.term})
    )
    insert into ${searchTerms} (owner_id, term, application_id, of_people)
    select ${owner}, term, id, of_people from given
    on conflict (owner_id, term, application_id) do update set of_people = excluded.of_people
      where search_terms.of_people <> excluded.of_people`);
}

interface Texts {
  readonly [column: string]: unknown;
  readonly id: string;
  readonly organisation: string;
  readonly role: string;
  readonly notes: string;
  readonly people: string[];
  readonly adverts: string[];
}

async function textsOf(db: Database, owner: string, ids: readonly string[]): Promise<Texts[]> {
  return db.execute<Texts>(sql`
    select a.id, o.name as organisation, a.role, a.notes,
      (select coalesce(json_agg(c.name order by c.name), '[]') from ${applicationContacts} p
        join ${contacts} c on c.owner_id = p.owner_id and c.id = p.contact_id
        where p.owner_id = a.owner_id and p.application_id = a.id) as people,
      (select coalesce(json_agg(p.text order by p.saved_at desc, p.id desc), '[]') from ${postings} p
        where p.owner_id = a.owner_id and p.application_id = a.id) as adverts
    from ${applications} a
    join ${organisations} o on o.owner_id = a.owner_id and o.id = a.organisation_id
    where a.owner_id = ${owner} and a.id in (select jsonb_array_elements_text(${JSON.stringify(ids)}::text::jsonb)::uuid)`);
}
