import { and, eq, gte, inArray, isNotNull, isNull, lte, type SQL, sql } from 'drizzle-orm';
import { TOUCHES } from '@/lib/applications/silence';
import {
  type Filter,
  filtersOf,
  type ListView,
  MOST_COUNTED,
  ROWS,
  type Sort,
  WHOLE_LIST,
  without,
} from '@/lib/list/rules';
import { likelyMeant } from '@/lib/search/spelling';
import { wantedIn } from '@/lib/search/terms';
import { users } from '../accounts/tables';
import { applications, applicationTags } from '../applications/tables';
import { events } from '../events/tables';
import { feedback } from '../feedback/tables';
import { fitting } from '../goals/reads';
import { interviews } from '../interviews/tables';
import { organisations } from '../organisations/tables';
import { owned } from '../owned';
import type { OneOwner } from '../scope';
import { among, listNameKeys } from '../search/reads';
import { searchTerms } from '../search/tables';
import { planForValues } from '../session-check';
import { stages } from '../stages/tables';
import type { Reading } from '../transaction';
import { spelledOnce } from '../written-once';

type Row = typeof applications.$inferSelect;
/** One row of the list, with all that a column may show. */
export interface Found extends Pick<Row, 'id' | 'version' | 'role' | 'stageKind' | 'outcome' | 'appliedOn'> {
  readonly organisation: string;
  readonly stage: string;
  readonly stageSince: string;
  readonly updatedAt: string;
  readonly nextAction: string | null;
  readonly nextActionOn: string | null;
  readonly place: string | null;
  readonly source: string | null;
  readonly salaryMin: number | null;
  readonly salaryMax: number | null;
  readonly currency: string | null;
  readonly period: Row['period'];
  readonly salaryText: string | null;
  readonly tags: string[];
  /** What it is ordered by, for the cursor; null where that is not written. */
  readonly key: string | null;
}

export interface ListPage {
  /** One more than a page where there is another. */
  readonly rows: Found[];
  /** How many there are, at most `MOST_COUNTED` + 1; counted on the first page only. */
  readonly n: number | undefined;
  /** What was looked for in place of what was typed. */
  readonly meant: string | undefined;
  /** Where nothing was found: how many there were without one of the filters, each that helps. */
  readonly without: readonly { readonly filter: Filter; readonly n: number }[];
}

/** What the list's address asks for. The cost is one walk along an index, whatever is asked; a search that finds nothing asks twice more. */
export async function listPage(tx: Reading<OneOwner>, asked: Partial<ListView> = {}): Promise<ListPage> {
  const view = { ...WHOLE_LIST, ...asked };
  const found = await find(tx, view);
  if (found.rows.length > 0 || view.after) return { ...found, meant: undefined, without: [] };
  const meant = view.find ? likelyMeant(view.find, await listNameKeys(tx)) : undefined;
  const instead = meant ? await find(tx, { ...view, find: meant }) : undefined;
  if (instead && instead.rows.length > 0) return { ...instead, meant, without: [] };
  return { rows: [], n: 0, meant: undefined, without: await countWithout(tx, view) };
}

/** Rows that are counted behind each filter that could be taken away. */
const MOST_WITHOUT = 100;

async function countWithout({ scope, db }: Reading<OneOwner>, view: ListView) {
  const filters = filtersOf(view);
  if (filters.length === 0) return [];
  const each = filters.map(
    (filter) => sql`(select count(*) from (select from ${applications}
      where ${matching(scope, without(view, filter))} limit ${MOST_WITHOUT}) few)::int`,
  );
  const [row = {}] = await db.execute<Record<string, number>>(
    sql`select ${sql.join(
      each.map((n, at) => sql`${n} as ${sql.identifier(`n${at}`)}`),
      sql`, `,
    )}`,
  );
  return filters.map((filter, at) => ({ filter, n: row[`n${at}`] ?? 0 })).filter(({ n }) => n > 0);
}

interface Order {
  readonly key: SQL;
  /** The key of a page's row as text, and how that is read again. */
  readonly text: SQL;
  readonly cast: SQL;
  /** Where the key stands, if not on the application. */
  readonly beside?: SQL;
  readonly mayMiss?: true;
}
const asText = sql`page.key::text`;
const day = (key: SQL): Order => ({ key, text: asText, cast: sql`date`, mayMiss: true });
const words = (key: SQL, beside?: SQL): Order => ({
  key,
  text: asText,
  cast: sql`text`,
  ...(beside ? { beside } : {}),
});
const ORDERS: Record<Sort, Order> = {
  changed: {
    key: sql`${applications.updatedAt}`,
    text: sql`to_char(page.key at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`,
    cast: sql`timestamptz`,
  },
  applied: day(sql`${applications.appliedOn}`),
  next: day(sql`${applications.nextActionOn}`),
  pay: {
    key: sql`${applications.yearlyPay}`,
    text: asText,
    cast: sql`numeric`,
    mayMiss: true,
  },
  role: words(sql`${applications.roleKey}`),
  organisation: words(
    sql`${organisations.nameKey}`,
    sql`join ${organisations} on ${organisations.ownerId} = ${applications.ownerId} and ${organisations.id} = ${applications.organisationId}`,
  ),
  stage: words(
    sql`${stages.position}`,
    sql`join ${stages} on ${stages.ownerId} = ${applications.ownerId} and ${stages.id} = ${applications.stageId}`,
  ),
};

/**
 * One page, and how many match. Those with a key come first in either direction; both parts are read along one index,
 * and what makes a row the next one, key and id, is what the cursor holds. What the page's rows show is looked up row by
 * row: as a join, all of a stage would be read for it.
 */
async function find(
  tx: Reading<OneOwner>,
  view: ListView,
): Promise<{ rows: Found[]; n: number | undefined }> {
  const isPlain = filtersOf(view).length === 0 && !view.after;
  if (!isPlain) planForValues(tx.db);
  const rows = await (isPlain ? unfiltered(view)(tx) : tx.db.execute<FoundRow>(pageOf(tx, view)));
  return { rows: rows.map(({ n: _, ...row }) => row), n: view.after ? undefined : (rows[0]?.n ?? 0) };
}

type FoundRow = Found & { n: number; [column: string]: unknown };

/** The first page of the whole list, each way of ordering it written once. */
function unfiltered({ sort, direction, columns }: ListView) {
  const hasTags = columns.includes('tags');
  const name = `${sort} ${direction} ${hasTags}`;
  const known = UNFILTERED.get(name);
  if (known) return known;
  const view: ListView = { ...WHOLE_LIST, sort, direction, columns: hasTags ? ['tags'] : [] };
  const written = spelledOnce<FoundRow, []>((tx) => pageOf(tx, view));
  UNFILTERED.set(name, written);
  return written;
}
const UNFILTERED = new Map<string, (tx: Reading<OneOwner>) => Promise<FoundRow[]>>();

function pageOf({ scope }: Reading<OneOwner>, view: ListView): SQL {
  const { key, text, cast, beside = sql``, mayMiss } = ORDERS[view.sort];
  const { after } = view;
  const way = view.direction === 'up' ? sql`asc` : sql`desc`;
  const beyond = view.direction === 'up' ? sql`>` : sql`<`;
  const most = after ? ROWS + 1 : MOST_COUNTED + 1;
  const of = matching(scope, view);
  const behind =
    after && after.key !== null
      ? sql`and ${key} ${beyond}= ${after.key}::${cast} and (${key}, ${applications.id}) ${beyond} (${after.key}::${cast}, ${after.id}::uuid)`
      : sql``;
  const keyed = sql`(select ${applications.id} as id, ${key} as key, 0 as part from ${applications} ${beside}
    where ${of} ${mayMiss ? sql`and ${key} is not null` : sql``} ${behind}
    order by ${key} ${way}, ${applications.id} ${way} limit ${most})`;
  const keyless = sql`(select ${applications.id} as id, null::${cast} as key, 1 as part from ${applications}
    where ${of} and ${key} is null ${after?.key === null ? sql`and ${applications.id} ${beyond} ${after.id}::uuid` : sql``}
    order by ${applications.id} ${way} limit ${most})`;
  const parts = [...(after?.key === null ? [] : [keyed]), ...(mayMiss ? [keyless] : [])];
  return sql`
    with found as materialized (${sql.join(parts, sql` union all `)})
    select a.id, a.version, o.name as organisation, a.role, s.name as stage, a.stage_kind as "stageKind", a.outcome,
      a.applied_on::text as "appliedOn", a.stage_since::text as "stageSince", a.updated_at::text as "updatedAt",
      a.next_action as "nextAction", a.next_action_on::text as "nextActionOn", a.place, a.source,
      a.salary_min::float8 as "salaryMin", a.salary_max::float8 as "salaryMax", a.currency, a.period,
      a.salary_text as "salaryText", ${tagsWhere(view)} as tags, ${text} as key,
      (select count(*) from found)::int as n
    from (select * from found order by part, key ${way}, id ${way} limit ${ROWS + 1}) page
    cross join lateral (select * from ${applications} a where a.owner_id = ${scope.owner} and a.id = page.id limit 1) a
    cross join lateral (select o.name from ${organisations} o
      where o.owner_id = ${scope.owner} and o.id = a.organisation_id limit 1) o
    cross join lateral (select s.name from ${stages} s where s.owner_id = ${scope.owner} and s.id = a.stage_id limit 1) s
    order by page.part, page.key ${way}, page.id ${way}`;
}

const tagsWhere = ({ columns }: ListView): SQL =>
  columns.includes('tags')
    ? sql`(select coalesce(json_agg(t.tag order by t.tag_key), '[]') from ${applicationTags} t
        where t.owner_id = a.owner_id and t.application_id = a.id)`
    : sql`'[]'::json`;

/** The one condition of a view: whose, not in the bin, and every filter. */
function matching(scope: OneOwner, view: ListView): SQL {
  return owned(
    scope,
    applications,
    isNull(applications.deletedAt),
    ...foundBy(scope, view.find),
    view.stages.length > 0 ? inArray(applications.stageId, [...view.stages]) : undefined,
    view.outcomes.length > 0 ? inArray(applications.outcome, [...view.outcomes]) : undefined,
    view.source ? eq(applications.source, view.source) : undefined,
    ...view.tags.map((tag) =>
      among(
        sql`${applications.id}`,
        sql`select application_id from ${applicationTags} where ${owned(scope, applicationTags, eq(applicationTags.tagKey, tag))}`,
      ),
    ),
    view.from ? gte(applications.appliedOn, view.from) : undefined,
    view.to ? lte(applications.appliedOn, view.to) : undefined,
    view.isTarget
      ? among(
          sql`${applications.organisationId}`,
          sql`select id from ${organisations} where ${owned(scope, organisations, eq(organisations.isTarget, true))}`,
        )
      : undefined,
    view.fit ? fitting(scope, view.fit) : undefined,
    view.hasFeedback
      ? among(
          sql`${applications.id}`,
          sql`select application_id from ${feedback} where ${owned(scope, feedback, isNotNull(feedback.applicationId))}`,
        )
      : undefined,
    view.quiet ? quietFor(scope, view.quiet) : undefined,
  );
}

/** After every text that begins with another, byte by byte. */
const LAST = '\u{10ffff}';

/** All words of a question are found; nothing is, where something was typed that is no word. */
function foundBy(scope: OneOwner, question: string): SQL[] {
  const wanted = wantedIn(question);
  if (wanted.length === 0) return question.trim() ? [sql`false`] : [];
  return wanted.map(({ term, isWhole }) => {
    const is = isWhole
      ? eq(searchTerms.term, term)
      : and(gte(searchTerms.term, term), sql`${searchTerms.term} < ${term + LAST}`);
    const found = sql`select application_id from ${searchTerms} where ${owned(scope, searchTerms, is)}`;
    // Asked first and once: where a word is nowhere, nothing is walked.
    return sql`exists (${found}) and ${among(sql`${applications.id}`, found)}`;
  });
}

/** Waiting for a word that has not come for so many days: `quietDays` of lib/applications/silence.ts, as a condition. */
function quietFor(scope: OneOwner, days: number): SQL {
  // The seeker's last day that counts, and the moment at which the next one began where they are.
  const last = sql`(select (now() at time zone u.time_zone)::date - ${days}::int from ${users} u where u.id = ${scope.owner})`;
  const since = sql`(select ((now() at time zone u.time_zone)::date - ${days}::int + 1)::timestamp at time zone u.time_zone
    from ${users} u where u.id = ${scope.owner})`;
  const kinds = sql.join(
    [...TOUCHES].map((kind) => sql`${kind}`),
    sql`, `,
  );
  const dated = sql`select e.application_id from ${interviews} e where e.owner_id = ${scope.owner}
    and e.starts_at > now() and e.cancelled_at is null`;
  // A touch counts on the day that was last given for it.
  const touched = sql`select e.application_id from ${events} e
    left join lateral (select c.at from ${events} c where c.owner_id = e.owner_id and c.application_id = e.application_id
      and c.corrects_id = e.id order by c.id desc limit 1) corrected on true
    where e.owner_id = ${scope.owner} and e.kind in (${kinds})
      and coalesce(corrected.at, e.at) >= ${since} and e.application_id is not null`;
  const id = sql`${applications.id}`;
  return sql`${applications.outcome} is null and ${applications.stageKind} not in ('saved', 'offer', 'closed')
    and case when ${applications.stageKind} = 'applied' and ${applications.appliedOn} is not null
      then ${applications.appliedOn} <= ${last} else ${applications.stageSince} < ${since} end
    and coalesce(${applications.leftOpenOn}, date '1900-01-01') <= ${last}
    and not ${among(id, dated)} and not ${among(id, touched)}`;
}
