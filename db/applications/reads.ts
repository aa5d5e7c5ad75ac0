import { type AnyColumn, and, asc, desc, eq, isNotNull, isNull, like, or, type SQL, sql } from 'drizzle-orm';
import { nameKey } from '@/lib/organisations/names';
import type { Day } from '@/lib/time/days';
import { organisations } from '../organisations/tables';
import { owned } from '../owned';
import type { OneOwner } from '../scope';
import { stages } from '../stages/tables';
import type { Reading } from '../transaction';
import { writtenOnce } from '../written-once';
import { applications } from './tables';

/** What a card shows. */
export interface Card {
  readonly id: string;
  readonly organisation: string;
  readonly role: string;
  readonly stageId: string;
  readonly version: number;
  readonly outcome: (typeof applications.$inferSelect)['outcome'];
  readonly appliedOn: string | null;
  readonly stageSince: string;
  readonly nextAction: string | null;
  readonly nextActionOn: string | null;
}

export interface BoardAsked {
  /** Cards a column. */
  readonly limit: number;
  /** Columns that show more than the others. */
  readonly longer?: readonly { readonly stageId: string; readonly limit: number }[] | undefined;
  /** Whether old and imported "noes" are shown too. */
  readonly withQuiet: boolean;
}

/** The first cards of every stage that is not folded, in one statement whose cost does not grow with the rows that are not shown. */
export async function listBoard(tx: Reading<OneOwner>, asked: BoardAsked): Promise<Card[]> {
  if (asked.longer?.length) return board(tx, asked);
  return (asked.withQuiet ? wholeBoard : usualBoard)(tx, asked.limit);
}

const usualBoard = writtenOnce((tx, limit: number) => board(tx, { limit, withQuiet: false }));
const wholeBoard = writtenOnce((tx, limit: number) => board(tx, { limit, withQuiet: true }));

function board({ scope, db }: Reading<OneOwner>, asked: BoardAsked) {
  const longer = (asked.longer ?? []).map(
    ({ stageId, limit }) => sql`when ${stageId}::uuid then ${limit}::int`,
  );
  const limit =
    longer.length > 0
      ? sql`case ${stages.id} ${sql.join(longer, sql` `)} else ${asked.limit}::int end`
      : sql`${asked.limit}::int`;
  const first = db
    .select({
      id: applications.id,
      organisationId: applications.organisationId,
      role: applications.role,
      version: applications.version,
      outcome: applications.outcome,
      appliedOn: applications.appliedOn,
      stageSince: applications.stageSince,
      nextAction: applications.nextAction,
      nextActionOn: applications.nextActionOn,
      position: applications.position,
      quiet: applications.quiet,
    })
    .from(applications)
    .where(
      owned(
        scope,
        applications,
        eq(applications.stageId, stages.id),
        isNull(applications.deletedAt),
        asked.withQuiet ? undefined : eq(applications.quiet, false),
      ),
    )
    .orderBy(asc(applications.quiet), asc(applications.position), asc(applications.id))
    .limit(limit as unknown as number)
    .as('first');
  return db
    .select({
      id: first.id,
      organisation: nameOf({ scope, db }, first.organisationId),
      role: first.role,
      stageId: stages.id,
      version: first.version,
      outcome: first.outcome,
      appliedOn: first.appliedOn,
      stageSince: first.stageSince,
      nextAction: first.nextAction,
      nextActionOn: first.nextActionOn,
    })
    .from(stages)
    .innerJoinLateral(first, sql`true`)
    .where(owned(scope, stages, isNull(stages.retiredAt), eq(stages.folded, false)))
    .orderBy(asc(stages.position), asc(first.quiet), asc(first.position), asc(first.id));
}

const sameOwner = (table: typeof organisations | typeof stages, condition: SQL) =>
  and(eq(table.ownerId, applications.ownerId), condition);

/** Found by part of a name, and not in the bin. */
function named(find: string): (SQL | undefined)[] {
  const key = nameKey(find);
  const part = `%${key}%`;
  // "loreal" is L'Oréal too, whose key has a blank where the apostrophe was.
  const closed = `%${key.replaceAll(' ', '')}%`;
  return [
    isNull(applications.deletedAt),
    // Keys hold letters and digits only, so nothing typed is a wildcard; what leaves no key, as "+", finds nothing.
    key
      ? or(
          like(organisations.nameKey, part),
          like(sql`replace(${organisations.nameKey}, ' ', '')`, closed),
          like(applications.roleKey, part),
        )
      : undefined,
    find.trim() && !key ? sql`false` : undefined,
  ];
}

/** Its tags in one line, as a form shows them. */
const tagsOf = sql<string>`coalesce((select string_agg(t.tag, ', ' order by t.tag_key collate "C") from application_tags t
  where t.owner_id = ${applications.ownerId} and t.application_id = ${applications.id}), '')`;

export type Application = NonNullable<Awaited<ReturnType<typeof findApplication>>>;

const wholeOf = writtenOnce(({ scope, db }, id: string) =>
  db
    .select({
      id: applications.id,
      organisationId: applications.organisationId,
      organisation: organisations.name,
      role: applications.role,
      stageId: applications.stageId,
      stage: stages.name,
      stageKind: applications.stageKind,
      stageSince: applications.stageSince,
      outcome: applications.outcome,
      closedAt: applications.closedAt,
      place: applications.place,
      workMode: applications.workMode,
      salaryText: applications.salaryText,
      salaryMin: applications.salaryMin,
      salaryMax: applications.salaryMax,
      currency: applications.currency,
      period: applications.period,
      source: applications.source,
      tags: tagsOf,
      url: applications.url,
      appliedOn: applications.appliedOn,
      nextAction: applications.nextAction,
      nextActionOn: applications.nextActionOn,
      notes: applications.notes,
      leftOpenOn: applications.leftOpenOn,
      quiet: applications.quiet,
      position: applications.position,
      version: applications.version,
    })
    .from(applications)
    .innerJoin(organisations, sameOwner(organisations, eq(organisations.id, applications.organisationId)))
    .innerJoin(stages, sameOwner(stages, eq(stages.id, applications.stageId)))
    .where(owned(scope, applications, eq(applications.id, id), isNull(applications.deletedAt))),
);

/** One application with all its facts; undefined for an unknown id and for somebody else's alike. */
export async function findApplication(tx: Reading<OneOwner>, id: string) {
  const [row] = await wholeOf(tx, id);
  return row;
}

/** The topmost place of a stage, or null where it is empty. */
export async function topOf({ scope, db }: Reading<OneOwner>, stageId: string): Promise<string | null> {
  const [row] = await db
    .select({ position: applications.position })
    .from(applications)
    .where(owned(scope, applications, eq(applications.stageId, stageId)))
    .orderBy(asc(applications.position))
    .limit(1);
  return row?.position ?? null;
}

/** What an organisation is called, looked up row by row: a join may begin with all of an owner's organisations. */
const nameOf = ({ scope, db }: Reading<OneOwner>, id: AnyColumn) =>
  sql<string>`(${db
    .select({ name: organisations.name })
    .from(organisations)
    .where(owned(scope, organisations, eq(organisations.id, id)))})`;

const dueBy = writtenOnce(({ scope, db }, until: string, limit: number) =>
  db
    .select({
      applicationId: applications.id,
      organisation: nameOf({ scope, db }, applications.organisationId),
      action: sql<string>`coalesce(${applications.nextAction}, 'Look at it again')`,
      on: sql<string>`${applications.nextActionOn}`,
    })
    .from(applications)
    .where(
      owned(
        scope,
        applications,
        isNull(applications.deletedAt),
        isNull(applications.outcome),
        sql`${applications.nextActionOn} <= ${until}::date`,
      ),
    )
    .orderBy(asc(applications.nextActionOn), asc(applications.id))
    .limit(limit),
);

/** Next actions that a day was set for, the earliest first, of what is still open. */
export async function listDueActions(
  tx: Reading<OneOwner>,
  { until, limit = 5 }: { until: Day; limit?: number },
) {
  return dueBy(tx, until, limit);
}

/** Applications that a "no" could be about: open ones, found by name, the furthest along first, then the newest. */
export async function listOpenApplications(
  { scope, db }: Reading<OneOwner>,
  { find = '', limit }: { find?: string; limit: number },
) {
  return db
    .select({
      id: applications.id,
      organisation: organisations.name,
      role: applications.role,
      stage: stages.name,
    })
    .from(applications)
    .innerJoin(organisations, sameOwner(organisations, eq(organisations.id, applications.organisationId)))
    .innerJoin(stages, sameOwner(stages, eq(stages.id, applications.stageId)))
    .where(owned(scope, applications, ...named(find), isNull(applications.outcome)))
    .orderBy(desc(stages.position), desc(applications.id))
    .limit(limit);
}

const recentSources = writtenOnce(({ scope, db }) => {
  const recent = db
    .select({ source: applications.source })
    .from(applications)
    .where(owned(scope, applications, isNotNull(applications.source), isNull(applications.deletedAt)))
    .orderBy(desc(applications.id))
    .limit(300)
    .as('recent');
  return db
    .select({ source: sql<string>`${recent.source}` })
    .from(recent)
    .groupBy(recent.source)
    .orderBy(desc(sql`count(*)`), asc(recent.source))
    .limit(40);
});

/** Where the seeker found things before, the commonest first: to be chosen again, spelled the same. */
export async function listSources(tx: Reading<OneOwner>): Promise<string[]> {
  const rows = await recentSources(tx);
  return rows.map((row) => row.source);
}
