import type { Sql } from 'postgres';

/** Applications of each client. */
export const EACH = 500;
/** Accounts that one transaction fills. */
const AT_ONCE = 50;

/** An id that the same number always has, so that rows find each other without a look-up. */
const id = (what: string, n = 'n') => `md5(o.id || '${what}' || ${n})::uuid`;

/** Which kind of stage the `n`-th stands in: a long search has mostly ended. */
const KIND = `case when n % 20 < 2 then 'saved' when n % 20 < 7 then 'applied' when n % 20 = 7 then 'screening'
  when n % 20 = 8 then 'assessment' when n % 20 = 9 then 'interview' when n % 200 = 10 then 'offer' else 'closed' end`;

/** Statements that fill the accounts in the temporary table `o`: what a roster reads of each, and what lies beside it. */
const STATEMENTS: readonly string[] = [
  `insert into organisations (owner_id, id, name, name_key)
    select o.id, ${id('org')}, 'Organisation ' || n, 'organisation ' || n from o, generate_series(1, 150) n`,
  `insert into applications (owner_id, id, organisation_id, role, role_key, stage_id, stage_kind, stage_since, position,
      outcome, closed_at, applied_on)
    select o.id, ${id('application')}, ${id('org', '(1 + n % 150)')}, 'Keeper', 'keeper', s.id, s.kind, at,
      'e' || lpad(n::text, 5, '0'), case when s.kind = 'closed' then (array['rejected', 'no-reply', 'withdrawn'])[1 + n % 3] end,
      case when s.kind = 'closed' then at end, case when s.kind <> 'saved' then at::date - 3 end
    from o, generate_series(1, ${EACH}) n,
    lateral (select now() - n * interval '17 hours' as at, ${KIND} as kind) a
    join lateral (select * from stages s where s.owner_id = o.id and s.kind = a.kind order by s.position limit 1) s on true`,
  // Ids in the order of time, as the product makes them, the latest some days ago.
  `insert into acts (owner_id, id, kind, fingerprint, created_at)
    select o.id, ('01900000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'seed', '',
      now() - (400 - n) * interval '1 day' - o.no % 25 * interval '1 day'
    from o, generate_series(1, 400) n`,
  `insert into events (owner_id, id, act_id, application_id, kind, at, actor_id)
    select o.id, ${id('event')}, '01900000-0000-7000-8000-000000000001', ${id('application', '(1 + n % 500)')}, 'added',
      now() - n * interval '8 hours', o.id from o, generate_series(1, 1000) n`,
  `insert into interviews (owner_id, id, application_id, kind, round, starts_at, zone)
    select o.id, ${id('interview')}, ${id('application', '(1 + n)')}, 'video', 1, now() + (o.no % 9 + 1 - n * 5) * interval '1 day', 'Europe/London'
    from o, generate_series(0, 40) n where n > 0 or o.no % 3 = 0`,
  `insert into rejections (owner_id, id, application_id, at, created_at, quiet)
    select a.owner_id, md5(a.id || 'no')::uuid, a.id, a.closed_at, a.closed_at, row_number() over (partition by a.owner_id order by a.closed_at desc) > 3
    from applications a join o on o.id = a.owner_id where a.outcome = 'rejected'`,
  `insert into episodes (owner_id, id, rejection_id, state)
    select r.owner_id, md5(r.id || 'episode')::uuid, r.id, (array['resting', 'asking', 'preparing'])[1 + o.no % 3]
    from rejections r join o on o.id = r.owner_id where not r.quiet`,
  `insert into feedback_requests (owner_id, id, episode_id, channel, template_key, text, state, sent_at)
    select e.owner_id, md5(e.id || 'request')::uuid, e.id, 'email', 'team.suggested', '', 'sent', now() - interval '12 days'
    from episodes e join o on o.id = e.owner_id where e.state = 'asking'`,
  `insert into wins (owner_id, id, kind, at, subject_kind, subject_id)
    select o.id, ${id('win')}, 'asked', now() - n * interval '2 days', 'request', ${id('subject')} from o, generate_series(1, 100) n`,
  `insert into effort_goals (owner_id, id, kind, n)
    select o.id, ${id('goal')}, (array['applications', 'conversations', 'practice'])[n], 2 + n from o, generate_series(1, 3) n`,
];

/**
 * Makes so many clients of a coach's more, each of whom shares everything, by bulk SQL.
 * @param coach an account made by the product, whose stages are copied. @param root past every wall.
 */
export async function seedClients(root: Sql, coach: string, from: number, to: number): Promise<void> {
  for (let n = from; n < to; n += AT_ONCE)
    await root.begin(async (tx) => {
      await tx.unsafe(`create temporary table o on commit drop as
        select md5('client' || n)::uuid as id, n as no from generate_series(${n + 1}, ${Math.min(to, n + AT_ONCE)}) n`);
      await tx.unsafe(`insert into users (id, email) select id, 'client-' || o.no || '@example.org' from o`);
      await tx.unsafe(`insert into stages (owner_id, id, name, kind, position)
        select o.id, md5(o.id || 'stage' || s.id)::uuid, s.name, s.kind, s.position from o join stages s on s.owner_id = '${coach}'`);
      for (const statement of STATEMENTS) await tx.unsafe(statement);
      await tx.unsafe(`insert into coach_links (owner_id, id, coach_id, coach_name, client_name, scopes)
        select o.id, ${id('link', "''")}, '${coach}', 'Ruth', 'Client ' || o.no, '{activity,pipeline,feedback,practice,insights}' from o`);
      await tx.unsafe(`insert into meetings (owner_id, id, link_id, by, author_id, author_name, kind, held_on)
        select o.id, ${id('met', 'k')}, ${id('link', "''")}, 'coach', '${coach}', 'Ruth', 'call', current_date - 7 * k
        from o, generate_series(1, 10) k`);
    });
  await root.unsafe('vacuum analyze');
}
