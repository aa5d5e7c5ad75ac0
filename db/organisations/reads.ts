import { and, asc, desc, eq, gt, isNotNull, isNull, like, lt, ne, or, type SQL, sql } from 'drizzle-orm';
import { areAlike } from '@/lib/organisations/alike';
import { nameKey } from '@/lib/organisations/names';
import type { Which } from '@/lib/organisations/rules';
import { applications } from '../applications/tables';
import { owned } from '../owned';
import type { OneOwner } from '../scope';
import { stages } from '../stages/tables';
import type { Reading } from '../transaction';
import { isClosedAll, organisations } from './tables';

export type Organisation = NonNullable<Awaited<ReturnType<typeof findOrganisation>>>;

/**
 * One organisation; undefined for an unknown id and for somebody else's alike. One that was merged is found too, and
 * says into which: its address leads there.
 */
export async function findOrganisation({ scope, db }: Reading<OneOwner>, id: string) {
  const [row] = await db
    .select({
      id: organisations.id,
      name: organisations.name,
      nameKey: organisations.nameKey,
      domain: organisations.domain,
      website: organisations.website,
      notes: organisations.notes,
      isTarget: organisations.isTarget,
      noContactAt: organisations.noContactAt,
      mergedIntoId: organisations.mergedIntoId,
      version: organisations.version,
    })
    .from(organisations)
    .where(owned(scope, organisations, eq(organisations.id, id)));
  return row;
}

/** Their folded names, for who may have meant another than was typed. */
export async function listNames({ scope, db }: Reading<OneOwner>, { limit = 2000 } = {}): Promise<string[]> {
  const rows = await db
    .select({ key: organisations.nameKey })
    .from(organisations)
    .where(owned(scope, organisations, isNull(organisations.mergedIntoId)))
    .limit(limit);
  return rows.map(({ key }) => key);
}

export interface OrganisationsAsked {
  readonly limit: number;
  /** Part of a name, as typed. */
  readonly find?: string | undefined;
  readonly which?: Which;
  /** The `nameKey` after which the page begins. */
  readonly after?: string | undefined;
}

/** How many applications are there, and how many of them still open; counted row by row, by the index. */
const counted = (more = '') =>
  sql<number>`(select count(*)::int from applications a where a.owner_id = organisations.owner_id
    and a.organisation_id = organisations.id and a.deleted_at is null ${sql.raw(more)})`;
const hasOpen = sql`exists (select from applications a where a.owner_id = ${organisations.ownerId}
  and a.organisation_id = ${organisations.id} and a.deleted_at is null and a.outcome is null)`;

export type ListedOrganisation = Awaited<ReturnType<typeof listOrganisations>>[number];

/** Organisations by name; those that were merged into another are not organisations any more. */
export async function listOrganisations(
  { scope, db }: Reading<OneOwner>,
  { limit, find = '', which = 'all', after }: OrganisationsAsked,
) {
  return db
    .select({
      id: organisations.id,
      name: organisations.name,
      nameKey: organisations.nameKey,
      domain: organisations.domain,
      isTarget: organisations.isTarget,
      isClosed: isClosedAll,
      applications: counted(),
      open: counted('and a.outcome is null'),
    })
    .from(organisations)
    .where(
      owned(
        scope,
        organisations,
        isNull(organisations.mergedIntoId),
        ...called(find),
        which === 'targets' ? eq(organisations.isTarget, true) : undefined,
        which === 'open' ? hasOpen : undefined,
        after ? gt(organisations.nameKey, after) : undefined,
      ),
    )
    .orderBy(asc(organisations.nameKey))
    .limit(limit);
}

/** Keys hold letters and digits only, so nothing typed is a wildcard; what leaves no key, as "+", finds nothing. */
function called(find: string): (SQL | undefined)[] {
  const key = nameKey(find);
  if (!key) return [find.trim() ? sql`false` : undefined];
  return [
    or(
      like(organisations.nameKey, `%${key}%`),
      // "loreal" is L'Oréal too, whose key has a blank where the apostrophe was.
      like(sql`replace(${organisations.nameKey}, ' ', '')`, `%${key.replaceAll(' ', '')}%`),
    ),
  ];
}

/** Names beside one in the alphabet that are looked at, either way. */
const BESIDE = 8;

export type Alike = Awaited<ReturnType<typeof listAlike>>[number];

/**
 * Organisations that may be the same as one: of its domain, or called nearly so. Only its neighbours by the index are
 * looked at, so that the cost does not grow with how many there are.
 */
export async function listAlike({ scope, db }: Reading<OneOwner>, id: string) {
  const one = sql`(select o.name_key from organisations o where o.owner_id = ${scope.owner} and o.id = ${id})`;
  const domain = sql`(select o.domain from organisations o where o.owner_id = ${scope.owner} and o.id = ${id})`;
  const columns = {
    id: organisations.id,
    name: organisations.name,
    nameKey: organisations.nameKey,
    domain: organisations.domain,
    key: sql<string>`${one}`.as('key'),
    itsDomain: sql<string | null>`${domain}`.as('its_domain'),
  };
  const among = (...which: SQL[]) =>
    db
      .select(columns)
      .from(organisations)
      .where(owned(scope, organisations, isNull(organisations.mergedIntoId), ...which));
  const rows = await among(lt(organisations.nameKey, one))
    .orderBy(desc(organisations.nameKey))
    .limit(BESIDE)
    .unionAll(among(gt(organisations.nameKey, one)).orderBy(asc(organisations.nameKey)).limit(BESIDE))
    .unionAll(
      among(
        isNotNull(organisations.domain),
        eq(organisations.domain, domain),
        ne(organisations.nameKey, one),
      ).limit(BESIDE),
    );
  const found = new Map(rows.map((row) => [row.id, row]));
  return [...found.values()]
    .filter((row) => areAlike({ nameKey: row.key, domain: row.itsDomain }, row))
    .map(({ id, name, domain }) => ({ id, name, domain }));
}

/** The applications at one, the newest first. */
export async function listApplicationsAt({ scope, db }: Reading<OneOwner>, organisationId: string) {
  return db
    .select({
      id: applications.id,
      role: applications.role,
      stage: stages.name,
      stageKind: applications.stageKind,
      stageSince: applications.stageSince,
      outcome: applications.outcome,
      appliedOn: applications.appliedOn,
    })
    .from(applications)
    .innerJoin(stages, and(eq(stages.ownerId, applications.ownerId), eq(stages.id, applications.stageId)))
    .where(
      owned(
        scope,
        applications,
        eq(applications.organisationId, organisationId),
        isNull(applications.deletedAt),
      ),
    )
    .orderBy(desc(applications.id))
    .limit(100);
}

/** What hangs on one: what a merge moves, and what stands in the way of removing it. */
export async function countAt({ scope, db }: Reading<OneOwner>, organisationId: string) {
  const of = (table: string, more = '') =>
    sql<number>`(select count(*)::int from ${sql.raw(table)} r where r.owner_id = organisations.owner_id
      and r.organisation_id = organisations.id ${sql.raw(more)})`;
  const [row] = await db
    .select({
      applications: of('applications', 'and r.deleted_at is null'),
      binned: of('applications', 'and r.deleted_at is not null'),
      contacts: of('contacts', 'and r.merged_into_id is null'),
      conversations: of('conversations'),
      followUps: of('follow_ups'),
      fits: of('goal_fits'),
    })
    .from(organisations)
    .where(owned(scope, organisations, eq(organisations.id, organisationId)));
  return row;
}
