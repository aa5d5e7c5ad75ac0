import { asc, desc, eq, type SQL, sql } from 'drizzle-orm';
import type { Row } from '@/lib/insights/paths';
import { acts } from '../acts/tables';
import { documents } from '../documents/tables';
import { owned } from '../owned';
import type { OneOwner } from '../scope';
import type { Reading } from '../transaction';

/** A row as it travels: no names of fields, and its stages as pairs of kind and moment. */
type Packed = readonly [
  id: string,
  role: string,
  source: string | null,
  resumeId: string | null,
  appliedOn: string | null,
  outcome: Row['outcome'],
  closedAt: string | null,
  no: readonly [kind: NonNullable<Row['no']>['kind'], predetermined: boolean, shouldNotCount: boolean] | null,
  entries: readonly (readonly [kind: Row['entries'][number]['kind'], at: string])[],
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
 * One statement and one value whatever the number of rows: ten thousand rows of columns would cost several times as much
 * to send and to read.
 */
export async function listPathRows({ scope, db }: Reading<OneOwner>): Promise<Row[]> {
  const owner = scope.owner;
  const [found] = await db.execute<{ packed: string }>(sql`
    with undone as materialized (
      select undoes_id from events where owner_id = ${owner} and undoes_id is not null),
    corrected as materialized (
      select distinct on (corrects_id) corrects_id, at from events
      where owner_id = ${owner} and kind = 'dated' and corrects_id is not null order by corrects_id, id desc),
    entered as (
      select e.application_id, e.kind in ('added', 'imported') as is_first, s.kind, coalesce(c.at,
        case when e.kind = 'imported' then (
          select ${momentIn(sql`n.data ->> 'fromSince'`)} from events n where n.owner_id = e.owner_id
            and n.application_id = e.application_id and n.kind in ('moved', 'no-logged') order by n.id limit 1) end, e.at) as at
      from events e
      join stages s on s.owner_id = ${owner} and s.id::text = e.data ->> 'to'
      left join corrected c on c.corrects_id = e.id
      left join undone u on u.undoes_id = e.id
      where e.owner_id = ${owner} and e.kind in ('added', 'imported', 'moved', 'no-logged') and u.undoes_id is null),
    stood as (
      select application_id, coalesce(jsonb_agg(jsonb_build_array(kind, at)) filter (where not is_first), '[]') as all,
        min(kind) filter (where is_first) as first, min(at) filter (where is_first) as written, min(at) as since
      from entered group by application_id),
    told as (
      select distinct on (r.application_id) r.application_id,
        json_build_array(s.kind, r.predetermined, r.is_apart) as no
      from rejections r left join stages s on s.owner_id = r.owner_id and s.id = r.stage_id
      where r.owner_id = ${owner} and r.taken_back_at is null
      order by r.application_id, r.at desc, r.id desc),
    went as (
      select distinct on (w.application_id) w.application_id, w.document_id
      from application_documents w
      join documents d on d.owner_id = w.owner_id and d.id = w.document_id and d.kind = 'resume'
      where w.owner_id = ${owner} order by w.application_id, w.sent_on desc nulls last, w.id desc)
    select coalesce(json_agg(json_build_array(a.id, a.role, a.source, w.document_id, a.applied_on, a.outcome,
        a.closed_at, case when a.outcome = 'rejected' then t.no end,
        -- Where it stands is known also of what has no history. Nothing happened before it was there, however late that
        -- was written down; but of what was sent nobody knows when, no day is made up.
        jsonb_build_array(jsonb_build_array(a.stage_kind, a.stage_since)) || coalesce(e.all, '[]') ||
          case when e.first is null then '[]' else jsonb_build_array(jsonb_build_array(e.first,
            case when a.applied_on is null then e.written else least(e.since, a.stage_since) end)) end
      ) order by a.id desc), '[]')::text as packed
    from applications a
    left join stood e on e.application_id = a.id
    left join told t on t.application_id = a.id
    left join went w on w.application_id = a.id
    where a.owner_id = ${owner} and a.deleted_at is null`);
  return (JSON.parse(found?.packed ?? '[]') as Packed[]).map(unpacked);
}

const unpacked = ([id, role, source, resumeId, appliedOn, outcome, closedAt, no, entries]: Packed): Row => ({
  id,
  role,
  source,
  resumeId,
  appliedOn,
  outcome,
  closedAt,
  no: no && { kind: no[0], predetermined: no[1], shouldNotCount: no[2] },
  entries: entries.map(([kind, at]) => ({ kind, at })),
});

/** What is another whenever an owner's rows are: every write is an act, so the latest one; a step along an index. */
export async function findLatestChange({ scope, db }: Reading<OneOwner>): Promise<LatestChange | undefined> {
  const [row] = await db
    .select({ id: acts.id, at: acts.createdAt })
    .from(acts)
    .where(owned(scope, acts))
    .orderBy(desc(acts.createdAt), desc(acts.id))
    .limit(1);
  return row;
}
export interface LatestChange {
  readonly id: string;
  readonly at: string;
}

/** Versions of the resume by id, also those put away: what figures call them. */
export async function listResumeNames({ scope, db }: Reading<OneOwner>) {
  return db
    .select({ id: documents.id, name: documents.name })
    .from(documents)
    .where(owned(scope, documents, eq(documents.kind, 'resume')))
    .orderBy(asc(documents.id));
}

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
