import { CARDS } from '@/app/(seeker)/applications/board-address';

/** The applications of the viewer and their names, as each of the three queries reads them. */
const RULE = 'a.owner_id = $1 and a.deleted_at is null';
const json = (query: string) => `(select coalesce(json_agg(x), '[]') from (${query}) x)`;

const STAGES = `select id, name, kind from stages where owner_id = $1 and retired_at is null order by position`;

/** Each stage with how many stand there, and its first cards. */
export const BOARD = `
  select s.id, s.name, s.kind, s.colour, s.folded, counted.n, counted.quiet, ${json(`
    select a.id, o.name as organisation, a.role, a.version, a.outcome, a.applied_on, a.stage_since, a.next_action, a.next_action_on
    from (select * from applications a where ${RULE} and a.stage_id = s.id and not a.quiet and not s.folded
      order by a.quiet, a.position, a.id limit ${CARDS}) a
    join organisations o on o.owner_id = $1 and o.id = a.organisation_id order by a.position, a.id`)} as cards
  from stages s left join (
    select a.stage_id, count(*)::int as n, (count(*) filter (where a.quiet))::int as quiet
    from applications a where ${RULE} group by a.stage_id) counted on counted.stage_id = s.id
  where s.owner_id = $1 and s.retired_at is null order by s.position`;

/** The first page of the list, how many there are up to a thousand and one, and what its filters offer. */
export const LIST = `
  select ${json(`
    select a.id, a.version, o.name as organisation, a.role, s.name as stage, a.stage_kind, a.outcome, a.applied_on,
      a.stage_since, a.updated_at, a.next_action, a.next_action_on, a.place, a.source, a.salary_min, a.salary_max,
      a.currency, a.period, a.salary_text
    from (select * from applications a where ${RULE} order by a.updated_at desc, a.id desc limit 51) a
    join organisations o on o.owner_id = $1 and o.id = a.organisation_id
    join stages s on s.owner_id = $1 and s.id = a.stage_id
    order by a.updated_at desc, a.id desc`)} as rows,
    (select count(*) from (select from applications a where ${RULE} limit 1001) few)::int as n,
    ${json(STAGES)} as stages,
    ${json(`select source from (select source from applications a where ${RULE} and source is not null
      order by a.id desc limit 1000) recent group by source order by count(*) desc, source limit 40`)} as sources,
    ${json(`select tag_key, min(tag) as tag from (select t.tag, t.tag_key from application_tags t
      join applications a on a.owner_id = $1 and a.id = t.application_id and a.deleted_at is null
      where t.owner_id = $1 order by t.id desc limit 1000) recent group by tag_key order by count(*) desc, tag_key limit 60`)} as tags,
    ${json('select id, name, query, version from views where owner_id = $1 order by position, id')} as views`;

const OF = (table: string) => `${table}.owner_id = $1 and ${table}.application_id = $2`;

/** One application with everything that its page shows of it. */
export const APPLICATION = `
  select a.*, o.name as organisation, s.name as stage,
    (select string_agg(t.tag, ', ' order by t.tag_key) from application_tags t where ${OF('t')}) as tags,
    ${json(`select p.id, p.text, p.saved_at, p.data, count(*) over () as kept from postings p where ${OF('p')}
      order by p.saved_at desc, p.id desc limit 1`)} as posting,
    ${json(`select e.id, e.kind, e.at, e.created_at, e.data, e.undoes_id, e.corrects_id, e.act_id, e.actor_kind from events e
      where ${OF('e')} and e.kind <> 'placed' order by e.at, e.id`)} as events,
    ${json(STAGES)} as stages,
    ${json(`select r.id, r.at, r.quiet, r.predetermined, p.state from rejections r
      left join episodes p on p.owner_id = $1 and p.rejection_id = r.id where ${OF('r')} and r.taken_back_at is null`)} as noes,
    ${json(`select i.id, i.kind, i.round, i.starts_at, i.zone, i.cancelled_at, i.reflected_at from interviews i
      where ${OF('i')} order by i.starts_at nulls last, i.round, i.id`)} as interviews,
    ${json(`select c.id, c.part, n.id as contact_id, n.name, n.email, n.phone from application_contacts c
      join contacts n on n.owner_id = $1 and n.id = c.contact_id where ${OF('c')} order by c.created_at, c.id`)} as parts,
    ${json(`select g.id, d.id as document_id, d.kind, d.name, g.sent_on from application_documents g
      join documents d on d.owner_id = $1 and d.id = g.document_id where ${OF('g')} order by g.sent_on desc nulls last`)} as sent,
    ${json(`select b.applied_on, (e.at at time zone 'Europe/London')::date as replied_on from (
        (select * from events where owner_id = $1 and kind = 'moved' order by at desc limit 300)
        union all (select * from events where owner_id = $1 and kind = 'no-logged' order by at desc limit 300)) e
      join applications b on b.owner_id = $1 and b.id = e.application_id and b.applied_on is not null and b.deleted_at is null
      where a.outcome is null and a.stage_kind not in ('saved', 'offer') and exists (
        select from stages f where f.owner_id = $1 and f.kind = 'applied' and e.data ->> 'from' = f.id::text)`)} as replies,
    (select min(i.starts_at) from interviews i where ${OF('i')} and i.starts_at > now() and i.cancelled_at is null) as next_date,
    ${json(`select b.id, b.role, b.outcome, b.stage_since, count(*) over () as count from applications b
      where b.owner_id = $1 and b.organisation_id = a.organisation_id and b.id <> a.id and b.deleted_at is null
      order by b.stage_since desc, b.id desc limit 1`)} as earlier,
    (select count(*) from strengths g join feedback f on f.owner_id = $1 and f.id = g.feedback_id
      join applications b on b.owner_id = $1 and b.id = f.application_id
      where g.owner_id = $1 and b.organisation_id = a.organisation_id and b.id <> a.id) as liked,
    ${json(`select c.decision, count(*) from concerns c join feedback f on f.owner_id = $1 and f.id = c.feedback_id
      join applications b on b.owner_id = $1 and b.id = f.application_id
      where c.owner_id = $1 and b.organisation_id = a.organisation_id and b.id <> a.id group by c.decision`)} as doubted,
    (select n.name from application_contacts c join contacts n on n.owner_id = $1 and n.id = c.contact_id
      join applications b on b.owner_id = $1 and b.id = c.application_id
      where c.owner_id = $1 and b.organisation_id = a.organisation_id and b.id <> a.id
      order by c.created_at desc limit 1) as known_there,
    ${json(`select m.id, m.root_id, m.kind, m.by, m.author_name, m.words, m.created_at from comments m
      where ${OF('m')} order by m.created_at, m.id limit 500`)} as comments,
    ${json('select l.id, l.coach_name, l.organisation, l.scopes from coach_links l where l.owner_id = $1 and l.ended_at is null')} as coaches,
    ${json('select g.* from goals g where g.owner_id = $1')} as goal,
    ${json('select l.* from goal_lines l where l.owner_id = $1 order by l.position, l.id')} as lines,
    ${json(`select f.line_id, f.organisation_id, f.application_id, f.fit, f.why, f.version from goal_fits f
      where f.owner_id = $1 and f.organisation_id = a.organisation_id and (f.application_id is null or f.application_id = $2)`)} as fits,
    ${json(`select f.salary, f.currency, f.period, f.starts_on from offers f where ${OF('f')}
      order by f.received_on desc, f.id desc limit 1`)} as offer
  from applications a
  join organisations o on o.owner_id = $1 and o.id = a.organisation_id
  join stages s on s.owner_id = $1 and s.id = a.stage_id
  where ${RULE} and a.id = $2`;
