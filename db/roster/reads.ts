import { and, type SQL, sql } from 'drizzle-orm';
import type { Outcome } from '@/lib/applications/rules';
import { type EffortKind, SHARED_EFFORT } from '@/lib/effort/rules';
import type { MeetingKind } from '@/lib/meetings/rules';
import type { QuietAnswer } from '@/lib/quiet/rules';
import { OPEN_KINDS } from '@/lib/roster/kinds';
import type { StageKind } from '@/lib/stages/rules';
import type { Day } from '@/lib/time/days';
import type { Database } from '../client';
import { stepsWithin } from '../effort/reads';
import { effortGoals } from '../effort/tables';
import { ANSWERING, ANSWERING_COACHES } from '../quiet/reads';
import type { CoachScope, RosterScope } from '../scope';
import type { Reading } from '../transaction';
import { spelledFor } from '../written-once';

/** All of a coach's clients, or the one that a link is about; in a preview what the coach would see of oneself. */
type OfClients = Reading<RosterScope | CoachScope>;
/** Of whom a statement is: every client of a coach's, or the one of a link. */
interface Whose {
  readonly db: Database;
  readonly coachId: string;
  readonly linkId?: string;
}

/**
 * A read of clients, whose statement is the same for every roster and written once for them all; about one client it is
 * written as it is asked.
 */
export function ofClients<Row, G extends readonly (string | number)[] = []>(
  write: (whose: Whose, ...given: G) => SQL,
): (tx: OfClients, ...given: G) => Promise<Row[]> {
  const ofRoster = spelledFor<Row, G>(
    ({ scope, db }, ...given) => write({ db, coachId: scope.owner }, ...given),
    write.length - 1,
  );
  return async ({ scope, db }, ...given) => {
    const coachId = scope.claim.userId;
    if (scope.kind === 'roster') return ofRoster(db, coachId, ...given);
    return [...(await db.execute(write({ db, coachId, linkId: scope.linkId }, ...given)))] as Row[];
  };
}

/** One client as far as shared: whatever is not is null, and so is what there is none of (`scopes` says which). */
export interface Client {
  readonly linkId: string;
  readonly name: string;
  readonly scopes: readonly string[];
  /** When they accepted. */
  readonly since: string;
  /** The latest "no" of somebody's that is not quiet; where it was from is the pipeline's to say. */
  readonly no: {
    readonly at: string;
    readonly isFinalRound: boolean;
    readonly organisation: string | null;
    readonly isAsking: boolean;
  } | null;
  readonly interview: {
    readonly startsAt: string;
    readonly zone: string | null;
    readonly round: number | null;
    readonly organisation: string | null;
  } | null;
  readonly request: { readonly since: string; readonly isNudged: boolean } | null;
  readonly preparing: { readonly since: string } | null;
  readonly isFinished: boolean;
  readonly said: { readonly answer: QuietAnswer; readonly at: string } | null;
  /** The day on which they last met. */
  readonly metOn: Day | null;
  readonly appointment: {
    readonly startsAt: string;
    readonly zone: string;
    readonly kind: MeetingKind;
    readonly moveAskedAt: string | null;
  } | null;
}

/** The links that are asked about, as `m`; each part of a query says which part of the consent it rests on. */
const mine = ({ linkId }: Whose): SQL =>
  sql`mine as materialized (
    select l.owner_id, l.id, l.client_name, l.scopes, l.created_at from coach_links l
    where l.id = any((select my_links())::uuid[]) ${linkId ? sql`and l.id = ${linkId}` : sql``})`;
const sees = (part: string) => sql.raw(`'${part}' = any(m.scopes)`);
/**
 * The owners who share each part, as arrays: each table is gone through once for all of them. Client by client the same
 * would cost five times as much, since a policy's array is sorted anew for every look into an index
 * (docs/decisions/a-roster-goes-through-each-table-once.md).
 */
const seen = sql`seen as materialized (
  select array_agg(m.owner_id) as everybody, array_agg(m.owner_id) filter (where ${sees('feedback')}) as feedback,
    array_agg(m.owner_id) filter (where ${sees('pipeline')}) as pipeline,
    array_agg(m.owner_id) filter (where ${sees('activity')}) as activity
  from mine m)`;
const of = (part: 'everybody' | 'feedback' | 'pipeline' | 'activity') =>
  sql.raw(`any((select ${part} from seen)::uuid[])`);

const clientsOf = ofClients<{ client: Client }>(
  (whose) => sql`
    with ${mine(whose)}, ${seen},
    noes as materialized (
      select distinct on (r.owner_id) r.owner_id, r.id, r.application_id, r.created_at, r.is_final_round
      from rejections r
      where r.owner_id = ${of('feedback')} and not r.quiet and r.taken_back_at is null
        and r.created_at > now() - interval '14 days'
      order by r.owner_id, r.created_at desc),
    asking as (select e.owner_id, e.rejection_id from episodes e where e.owner_id = ${of('feedback')} and e.state = 'asking'),
    coming as materialized (
      select distinct on (i.owner_id) i.owner_id, i.application_id, i.starts_at, i.zone, i.round
      from interviews i
      join applications a on a.owner_id = i.owner_id and a.id = i.application_id and a.deleted_at is null
      where i.owner_id = ${of('pipeline')} and i.starts_at > now() and i.cancelled_at is null
      order by i.owner_id, i.starts_at),
    called as materialized (
      select a.owner_id, a.id, o.name
      from (select owner_id, application_id from noes union select owner_id, application_id from coming) of
      join applications a on a.owner_id = of.owner_id and a.id = of.application_id
      join organisations o on o.owner_id = a.owner_id and o.id = a.organisation_id
      where a.owner_id = ${of('pipeline')}),
    asked as (
      select distinct on (q.owner_id) q.owner_id, coalesce(q.nudged_at, q.sent_at) as since, q.nudged_at is not null as is_nudged
      from feedback_requests q
      join episodes e on e.owner_id = q.owner_id and e.id = q.episode_id and e.state <> 'closed'
      where q.owner_id = ${of('feedback')} and q.state in ('sent', 'nudged') and q.sent_at is not null
      order by q.owner_id, coalesce(q.nudged_at, q.sent_at)),
    preparing as (
      select e.owner_id, min(e.state_since) as since from episodes e
      where e.owner_id = ${of('feedback')} and e.state in ('preparing', 'ready') group by e.owner_id),
    ended as (
      select distinct on (v.owner_id) v.owner_id, v.kind = 'search-finished' as is_finished
      from events v
      where v.owner_id = ${of('pipeline')} and v.kind in ('search-finished', 'search-resumed')
      order by v.owner_id, v.at desc, v.id desc),
    said as (
      select distinct on (w.owner_id) w.owner_id, w.answer, w.created_at from attention_answers w
      where w.owner_id = ${of('activity')} order by w.owner_id, w.id desc),
    met as (
      select t.owner_id, t.link_id, max(t.held_on) as on from meetings t
      where t.owner_id = ${of('everybody')} and t.cancelled_at is null group by t.owner_id, t.link_id),
    agreed as (
      select distinct on (t.owner_id, t.link_id) t.owner_id, t.link_id, t.starts_at, t.zone, t.kind, t.move_asked_at
      from meetings t
      where t.owner_id = ${of('everybody')} and t.cancelled_at is null and t.held_on is null and t.starts_at > now()
      order by t.owner_id, t.link_id, t.starts_at)
    select json_build_object('linkId', m.id, 'name', m.client_name, 'scopes', m.scopes, 'since', m.created_at,
      'no', case when no.id is not null then json_build_object('at', no.created_at, 'isFinalRound', no.is_final_round,
        'organisation', (select c.name from called c where c.owner_id = m.owner_id and c.id = no.application_id),
        'isAsking', exists (select from asking e where e.owner_id = m.owner_id and e.rejection_id = no.id)) end,
      'interview', case when i.owner_id is not null then json_build_object('startsAt', i.starts_at, 'zone', i.zone,
        'round', i.round,
        'organisation', (select c.name from called c where c.owner_id = m.owner_id and c.id = i.application_id)) end,
      'request', case when q.owner_id is not null then json_build_object('since', q.since, 'isNudged', q.is_nudged) end,
      'preparing', case when p.owner_id is not null then json_build_object('since', p.since) end,
      'isFinished', coalesce(v.is_finished, false),
      'said', case when w.owner_id is not null then json_build_object('answer', w.answer, 'at', w.created_at) end,
      'metOn', t.on,
      'appointment', case when g.owner_id is not null then json_build_object('startsAt', g.starts_at, 'zone', g.zone,
        'kind', g.kind, 'moveAskedAt', g.move_asked_at) end) as client
    from mine m
    left join noes no on no.owner_id = m.owner_id
    left join coming i on i.owner_id = m.owner_id
    left join asked q on q.owner_id = m.owner_id
    left join preparing p on p.owner_id = m.owner_id
    left join ended v on v.owner_id = m.owner_id
    left join said w on w.owner_id = m.owner_id
    left join met t on t.owner_id = m.owner_id and t.link_id = m.id
    left join agreed g on g.owner_id = m.owner_id and g.link_id = m.id
    order by lower(m.client_name), m.id`,
);

/** Every client, with what a reason to turn to them could rest on. One statement, whatever their number. */
export async function listClients(tx: OfClients): Promise<Client[]> {
  const rows = await clientsOf(tx);
  return rows.map(({ client }) => client);
}

/** How many applications stand in each kind of stage, of those clients who share the pipeline; by link. */
export const countStagesOf = ofClients<{ linkId: string; counts: Partial<Record<StageKind, number>> }>(
  (whose) => sql`
    with ${mine(whose)}, ${seen},
    counted as (
      select s.owner_id, s.kind, sum(s.holds) as n from stages s
      where s.owner_id = ${of('pipeline')} and s.holds > 0
        and s.kind = any(${sql.param(`{${OPEN_KINDS.join()}}`)}::text[])
      group by s.owner_id, s.kind)
    select m.id as "linkId", coalesce(json_object_agg(c.kind, c.n) filter (where c.n > 0), '{}') as counts
    from mine m left join counted c on c.owner_id = m.owner_id
    where ${sees('pipeline')} group by m.id`,
);

/** How the applications of every client who shares the pipeline ended since a day of the coach's, that one too; by link. */
export async function countOutcomesOf(tx: OfClients, { from }: { from: Day }) {
  return outcomesFrom(tx, from);
}

const outcomesFrom = ofClients<{ linkId: string; counts: Partial<Record<Outcome, number>> }, [from: Day]>(
  (whose, from) => sql`
    with ${mine(whose)}
    select m.id as "linkId", counted.all as counts
    from mine m
    cross join lateral (
      select coalesce(json_object_agg(outcome, n), '{}') as all from (
        select a.outcome, count(*) as n from applications a
        where a.owner_id = m.owner_id and a.deleted_at is null and a.outcome is not null
          and a.closed_at >= ${from}::date::timestamp at time zone (select u.time_zone from users u where u.id = ${whose.coachId})
        group by a.outcome) one) counted
    where ${sees('pipeline')}`,
);

/** The coach's groups in use, and which links are in each. */
export async function listRosterGroups({ scope, db }: Reading<RosterScope>) {
  const rows = await db.execute<{ id: string; name: string; links: string[] }>(sql`
    select g.id, g.name, coalesce(json_agg(p.link_id) filter (where p.link_id is not null), '[]') as links
    from client_groups g
    left join client_places p on p.owner_id = g.owner_id and p.group_id = g.id
    where g.owner_id = ${scope.claim.userId} and g.retired_at is null
    group by g.owner_id, g.id order by g.name_key`);
  return [...rows];
}

/** Whoever shares activity, as counts see it; only while counting (`count`) is there more than nothing. */
const active = (whose: Whose): SQL =>
  sql`${mine(whose)}, active as materialized (select m.owner_id, m.id from mine m where ${sees('activity')})`;

/** When each client who shares activity last did anything (ISO 8601). For `count`: else there is nothing to be seen. */
export const listLastActs = ofClients<{ linkId: string; at: string }>(
  (whose) => sql`
    with ${active(whose)}
    select m.id as "linkId", latest.at
    from active m
    cross join lateral (
      select to_json(c.created_at) #>> '{}' as at from acts c
      where c.owner_id = m.owner_id and c.kind <> ${ANSWERING} and c.kind <> ${ANSWERING_COACHES}
      order by c.id desc limit 1) latest`,
);

/**
 * What each client who shares activity means to do in a week: how often, and no word of when and where. Not how much they
 * mean to rest, which their rows' own policy keeps too. For `count`.
 */
export const listGoalsOf = ofClients<{ linkId: string; kind: EffortKind; n: number }>(
  (whose) => sql`
    with ${active(whose)}
    select m.id as "linkId", g.kind, g.n from active m join ${effortGoals} g on g.owner_id = m.owner_id
    where g.kind = any(${sql.param(`{${SHARED_EFFORT.join()}}`)}::text[])`,
);

interface StepsOf {
  readonly linkId: string;
  readonly kind: EffortKind;
  readonly on: Day | null;
  readonly at: string | null;
  readonly n: number;
}
const stepsFrom = ofClients<StepsOf, [from: Day]>((whose, from) => {
  const steps = stepsWithin(
    whose.db,
    (table, ...more) => and(sql`${table.ownerId} = any((select ids from owners)::uuid[])`, ...more) as SQL,
    {
      moment: (column) => sql`${column} >= ${from}::date - 1`,
      day: (column) => sql`${column} >= ${from}::date - 1`,
    },
  ).as('steps');
  return sql`
    with ${active(whose)}, owners as materialized (select array(select owner_id from active) as ids)
    select m.id as "linkId", steps.kind, steps.on, to_json(steps.at) #>> '{}' as at, count(*)::int as n
    from ${steps} join active m on m.owner_id = steps.owner
    where steps.kind = any(${sql.param(`{${SHARED_EFFORT.join()}}`)}::text[])
    group by m.id, steps.kind, steps.on, steps.at`;
});

/** Steps of each client who shares activity from a day on (one more for zones), counted by kind and day or moment. For `count`. */
export async function countStepsOf(tx: OfClients, { from }: { from: Day }) {
  return stepsFrom(tx, from);
}
