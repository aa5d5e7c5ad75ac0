import { asc, desc, eq, type SQL, sql } from 'drizzle-orm';
import type { Row } from '@/lib/insights/paths';
import { STAGE_KINDS, type StageKind } from '@/lib/stages/rules';
import { acts } from '../acts/tables';
import { documents } from '../documents/tables';
import { owned } from '../owned';
import type { OneOwner } from '../scope';
import type { Reading } from '../transaction';
import { writtenOnce } from '../written-once';

/** A moment as it travels: whole milliseconds since 1970, at an eighth of what it costs to write and to read as text. */
const ms = (moment: SQL) => sql`floor(round(date_part('epoch', ${moment}) * 1e6) / 1000)`;
/** A kind of stage as it travels: which of `STAGE_KINDS` it is, from 1. */
const nth = (kind: SQL) => sql`array_position(${sql.param(`{${STAGE_KINDS.join()}}`)}::text[], ${kind})`;
const kindOf = (n: number) => STAGE_KINDS[n - 1] as StageKind;

/** Applications as they travel, one array for each field: neither names of fields nor ten thousand small arrays. */
type Applications = readonly [
  id: readonly string[],
  role: readonly string[],
  source: readonly (string | null)[],
  resumeId: readonly (string | null)[],
  appliedOn: readonly (string | null)[],
  outcome: readonly Row['outcome'][],
  closedAt: readonly (number | null)[],
  noIn: readonly (number | null)[],
  /** Null where there is no "no". */
  predetermined: readonly (boolean | null)[],
  isApart: readonly (boolean | null)[],
  standsIn: readonly number[],
  standsSince: readonly number[],
];
/** Stages they came to stand in, in any order: of which application, which kind, when, and whether they began there. */
type Entries = readonly [
  of: readonly number[],
  kind: readonly number[],
  at: readonly number[],
  isFirst: readonly boolean[],
];

const MOMENT =
  '^[12]\\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])[ T]([01]\\d|2[0-3])(:[0-5]\\d){2}(\\.\\d{1,6})?(Z|[+-](0\\d|1[0-5])(:?[0-5]\\d)?)$';
/**
 * A moment as an event's data has it, null for what is none: they may have come with an export that was changed by hand,
 * and no text makes this fail. The day is added to the first of its month, since not every month has a 30th.
 */
const momentIn = (text: SQL) => sql`case when ${text} ~ ${MOMENT} then
  (substr(${text}, 1, 8) || '01' || substr(${text}, 11))::timestamptz
    + make_interval(hours => 24 * (substr(${text}, 9, 2)::int - 1)) end`;

/**
 * Every application outside the bin as figures read one (lib/insights/paths), the newest first. Each stage it came to
 * stand in is there with its corrected time, as its history tells, and the one it stands in; undone moves are not. What
 * was imported stood where it was put since its first move says it did. The "no" is the last that was not taken back; the
 * resume the one sent last.
 *
 * One statement and two values whatever the number of rows: ten thousand rows of columns would cost several times as much
 * to send and to read.
 */
export async function listPathRows({ scope, db }: Reading<OneOwner>): Promise<Row[]> {
  const owner = scope.owner;
  const [found] = await db.execute<{ applications: string; entries: string }>(sql`
    with kept as materialized (
      select row_number() over (order by id desc) - 1 as n, id, role, source, applied_on, outcome, closed_at, stage_kind,
        stage_since
      from applications where owner_id = ${owner} and deleted_at is null),
    corrected as materialized (
      select distinct on (corrects_id) corrects_id, at from events
      where owner_id = ${owner} and kind = 'dated' and corrects_id is not null order by corrects_id, id desc),
    -- Where an event leads to is taken out of it once: the offset keeps that from being done in each join anew.
    led as (
      select id, application_id, kind, at, data ->> 'to' as to from events
      where owner_id = ${owner} and kind in ('added', 'imported', 'moved', 'no-logged') and id not in (
        select undoes_id from events where owner_id = ${owner} and undoes_id is not null)
      offset 0),
    kinds as materialized (
      select id, id::text as name, ${nth(sql`kind`)} as nth from stages where owner_id = ${owner}),
    entered as (
      select k.n, s.nth, e.kind in ('added', 'imported') as is_first, coalesce(c.at,
        case when e.kind = 'imported' then (
          select ${momentIn(sql`m.data ->> 'fromSince'`)} from events m where m.owner_id = ${owner}
            and m.application_id = e.application_id and m.kind in ('moved', 'no-logged') order by m.id limit 1) end, e.at) as at
      from led e
      join kept k on k.id = e.application_id
      join kinds s on s.name = e.to
      left join corrected c on c.corrects_id = e.id),
    told as (
      select distinct on (r.application_id) r.application_id, s.nth, r.predetermined, r.is_apart
      from rejections r left join kinds s on s.id = r.stage_id
      where r.owner_id = ${owner} and r.taken_back_at is null
      order by r.application_id, r.at desc, r.id desc),
    went as (
      select distinct on (w.application_id) w.application_id, w.document_id
      from application_documents w
      join documents d on d.owner_id = w.owner_id and d.id = w.document_id and d.kind = 'resume'
      where w.owner_id = ${owner} order by w.application_id, w.sent_on desc nulls last, w.id desc)
    select (
      select json_build_array(array_agg(k.id order by k.n), array_agg(k.role order by k.n),
        array_agg(k.source order by k.n), array_agg(w.document_id order by k.n), array_agg(k.applied_on order by k.n),
        array_agg(k.outcome order by k.n), array_agg(${ms(sql`k.closed_at`)} order by k.n), array_agg(t.nth order by k.n),
        array_agg(t.predetermined order by k.n), array_agg(t.is_apart order by k.n),
        array_agg(${nth(sql`k.stage_kind`)} order by k.n), array_agg(${ms(sql`k.stage_since`)} order by k.n))::text
      from kept k
      left join told t on t.application_id = k.id and k.outcome = 'rejected'
      left join went w on w.application_id = k.id having count(*) > 0) as applications, (
      select json_build_array(array_agg(n), array_agg(nth), array_agg(${ms(sql`at`)}), array_agg(is_first))::text
      from entered having count(*) > 0) as entries`);
  if (!found?.applications) return [];
  return unpacked(JSON.parse(found.applications), JSON.parse(found.entries ?? '[[],[],[],[]]'));
}

/**
 * Where it stands is known also of what has no history. Nothing happened before it was where it began, however late that
 * was written down; but of what was sent nobody knows when, no day is made up.
 */
function unpacked(all: Applications, [of, kind, at, isFirst]: Entries): Row[] {
  const [
    ids,
    roles,
    sources,
    resumeIds,
    days,
    outcomes,
    closed,
    noIn,
    predetermined,
    isApart,
    standsIn,
    since,
  ] = all;
  const entries = standsIn.map((stands, n) => [{ kind: kindOf(stands), at: since[n] as number }]);
  const earliest = [...since];
  const began: { readonly kind: StageKind; readonly at: number }[] = [];
  for (const [i, n] of of.entries()) {
    const one = { kind: kindOf(kind[i] as number), at: at[i] as number };
    if (one.at < (earliest[n] as number)) earliest[n] = one.at;
    if (!isFirst[i]) entries[n]?.push(one);
    else if (one.at < (began[n]?.at ?? Number.POSITIVE_INFINITY)) began[n] = one;
  }
  return ids.map((id, n) => {
    const appliedOn = days[n] ?? null;
    const [first, isKept] = [began[n], isApart[n] ?? null];
    if (first)
      entries[n]?.push({ kind: first.kind, at: appliedOn === null ? first.at : (earliest[n] as number) });
    return {
      id,
      role: roles[n] as string,
      source: sources[n] ?? null,
      resumeId: resumeIds[n] ?? null,
      appliedOn,
      outcome: outcomes[n] ?? null,
      closedAt: closed[n] ?? null,
      no:
        isKept === null
          ? null
          : {
              kind: noIn[n] ? kindOf(noIn[n]) : null,
              predetermined: predetermined[n] === true,
              shouldNotCount: isKept,
            },
      entries: entries[n] ?? [],
    };
  });
}

/** What is another whenever an owner's rows are: every write is an act, so the latest one; a step along an index. */
export async function findLatestChange(tx: Reading<OneOwner>): Promise<LatestChange | undefined> {
  const [row] = await latestChanges(tx);
  return row;
}

const latestChanges = writtenOnce(({ scope, db }) =>
  db
    .select({ id: acts.id, at: acts.createdAt })
    .from(acts)
    .where(owned(scope, acts))
    .orderBy(desc(acts.createdAt), desc(acts.id))
    .limit(1),
);

export interface LatestChange {
  readonly id: string;
  readonly at: string;
}

/** Versions of the resume by id, also those put away: what figures call them. */
export async function listResumeNames(tx: Reading<OneOwner>) {
  return resumeNames(tx);
}

const resumeNames = writtenOnce(({ scope, db }) =>
  db
    .select({ id: documents.id, name: documents.name })
    .from(documents)
    .where(owned(scope, documents, eq(documents.kind, 'resume')))
    .orderBy(asc(documents.id)),
);

export type NamedApplication = Awaited<ReturnType<typeof listNamedApplications>>[number];

/** What some applications are called, in the order of their ids given; unknown ones and others' are missing. */
export async function listNamedApplications(
  { scope, db }: Reading<OneOwner>,
  { applicationIds = [] }: { applicationIds?: readonly string[] } = {},
) {
  const rows = await db.execute<{
    id: string;
    organisation: string;
    role: string;
    stage: string;
    outcome: Row['outcome'];
  }>(sql`
    select a.id, o.name as organisation, a.role, s.name as stage, a.outcome
    from unnest(${sql.param(`{${applicationIds.join()}}`)}::uuid[]) with ordinality as wanted(id, n)
    join applications a on a.owner_id = ${scope.owner} and a.id = wanted.id and a.deleted_at is null
    join organisations o on o.owner_id = a.owner_id and o.id = a.organisation_id
    join stages s on s.owner_id = a.owner_id and s.id = a.stage_id
    order by wanted.n`);
  return [...rows];
}
