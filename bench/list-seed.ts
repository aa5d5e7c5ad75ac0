import type { Sql } from 'postgres';
import { FIRST, LEVELS, NOTES, PLACES, ROLES, SECOND, SOURCES } from '@/db/seed/words';

/** Applications of one account. */
export const OWN = 10_000;
/** Organisations of one account in the temporary table `o`: three for ten applications. */
const ORGANISATIONS = 'o.own * 3 / 10';
/** Accounts that one transaction fills. */
const AT_ONCE = 5;

/** An array in SQL, and its `n`-th element, beginning again after the last. */
const list = (words: readonly string[]) => `array[${words.map((word) => `'${word.replaceAll("'", "''")}'`)}]`;
const nth = (words: readonly string[], n: string) => `(${list(words)})[1 + (${n}) % ${words.length}]`;
/** An id that the same number always has, so that rows find each other without a look-up; of the kind that addresses take. */
const id = (what: string, n = 'n') => `pg_temp.seeded(o.id, '${what}', (${n})::text)`;
/** The same as a function of one transaction's or connection's: version 4, variant 8. */
const SEEDED = `create or replace function pg_temp.seeded(owner uuid, what text, n text) returns uuid immutable language sql as
  $$ select overlay(overlay(md5(owner || what || n) placing '4' from 13) placing '8' from 17)::uuid $$`;

/** An advert's words, a different two dozen of them for each. */
const ADVERT = [...FIRST, ...SECOND, ...ROLES, ...PLACES, ...SOURCES].join(' ').split(' ');
const advert = `(select string_agg((${list(ADVERT)})[1 + (n * 7 + k * 13) % ${ADVERT.length}], ' ')
  from generate_series(1, 24) k)`;

/** Which kind of stage the `n`-th stands in: a long search has mostly ended. */
const KIND = `case when n % 20 < 2 then 'saved' when n % 20 < 7 then 'applied' when n % 20 = 7 then 'screening'
  when n % 20 = 8 then 'assessment' when n % 20 = 9 then 'interview' when n % 200 = 10 then 'offer' else 'closed' end`;
const OUTCOME = nth(['rejected', 'no-reply', 'withdrawn', 'no-reply'], 'n / 20');

/** Statements that fill the accounts in the temporary table `o`, in bulk: what the product writes for each. */
const STATEMENTS: readonly string[] = [
  `insert into organisations (owner_id, id, name, name_key, is_target)
    select o.id, ${id('org')}, name, lower(name), n % 20 = 0 from o, generate_series(1, ${ORGANISATIONS}) n,
    lateral (select ${nth(FIRST, 'n')} || ' ' || ${nth(SECOND, 'n / 16')} || ' ' || n as name) named`,
  `insert into applications (owner_id, id, organisation_id, role, role_key, stage_id, stage_kind, stage_since, position,
      outcome, closed_at, applied_on, salary_max, currency, period, place, source, next_action, next_action_on, notes, updated_at)
    select o.id, ${id('application')}, ${id('org', `(1 + n * 7919 % (${ORGANISATIONS}))`)}, role, replace(lower(role), '-', ' '),
      s.id, s.kind, at, 'e' || lpad(n::text, 5, '0'),
      case when s.kind = 'closed' then ${OUTCOME} end, case when s.kind = 'closed' then at end,
      case when s.kind <> 'saved' and n % 11 > 0 then at::date - 3 end,
      case when n % 3 = 0 then 30000 + n % 40 * 1000 end, case when n % 3 = 0 then 'GBP' end, case when n % 3 = 0 then 'year' end,
      ${nth(PLACES, 'n')}, ${nth(SOURCES, 'n')}, case when n % 5 = 0 then 'Write to them' end,
      case when n % 5 = 0 then current_date + n % 60 end, case when n % 2 = 0 then ${nth(NOTES, 'n')} else '' end, at
    from o, generate_series(1, o.own) n,
    lateral (select ${nth(LEVELS, 'n')} || ${nth(ROLES, 'n / 6')} as role, now() - n * 7919 % ${OWN} * interval '17 minutes' as at,
      ${KIND} as kind) a
    join lateral (select * from stages s where s.owner_id = o.id and s.kind = a.kind order by s.position limit 1) s on true`,
  `insert into acts (owner_id, id, kind, fingerprint) select o.id, ${id('act', "''")}, 'seed', '' from o`,
  `insert into events (owner_id, id, act_id, application_id, kind, at, actor_id)
    select o.id, ${id('event')}, ${id('act', "''")}, ${id('application')}, case when n % 40 = 0 then 'followed-up' else 'added' end,
      now() - n % 300 * interval '1 day', o.id from o, generate_series(1, o.own) n`,
  `insert into application_tags (owner_id, id, application_id, tag, tag_key)
    select o.id, ${id('tag')}, ${id('application')}, tag, tag from o, generate_series(1, o.own) n,
    lateral (select ${nth(['remote', 'part-time', 'dream', 'near home'], 'n / 3')} as tag) t where n % 3 = 0`,
  `insert into postings (owner_id, id, application_id, text)
    select o.id, ${id('posting')}, ${id('application')}, ${advert} from o, generate_series(1, o.own) n where n % 5 = 0 and o.is_own`,
  `insert into feedback (owner_id, id, application_id, source, words, heard_at)
    select o.id, ${id('feedback')}, ${id('application')}, 'asked-for', 'Thank you for asking.', now()
    from o, generate_series(1, o.own) n where n % 100 = 0 and o.is_own`,
  `insert into goal_lines (owner_id, id, kind, words, position)
    select o.id, ${id('line')}, case when n < 3 then 'must-have' else 'value' end, 'Line ' || n, 'a' || n from o, generate_series(1, 6) n`,
  `insert into goal_fits (owner_id, id, line_id, organisation_id, fit)
    select o.id, ${id('fit')}, ${id('line', '(1 + n % 6)')}, ${id('org', '(1 + n / 6)')}, case when n % 7 = 0 then 'no' else 'yes' end
    from o, generate_series(1, o.own * 18 / 100) n`,
  `insert into search_terms (owner_id, term, application_id)
    select distinct a.owner_id, term, a.id from applications a join o on o.id = a.owner_id
    join organisations g on g.owner_id = a.owner_id and g.id = a.organisation_id
    left join postings p on p.owner_id = a.owner_id and p.application_id = a.id,
    unnest(regexp_split_to_array(lower(concat_ws(' ', g.name, a.role, a.notes, p.text)), '[^[:alnum:]]+')) term
    where term <> ''`,
];

/**
 * One account of `OWN` applications, and others like it until there are so many in the database. Goes on where it
 * stopped: an account is filled whole or not at all.
 * @param own an account made by the product. @param root a superuser's connection, past every wall.
 */
export async function seedLists(
  root: Sql,
  own: string,
  all: number,
  onProgress: (n: number) => void,
): Promise<void> {
  const others = Math.max(0, Math.ceil(all / OWN) - 1);
  await root`insert into users (id, email) select md5('crowd' || n)::uuid, 'crowd-' || n || '@example.org'
    from generate_series(1, ${others}) n on conflict do nothing`;
  const theirs = await root`select id from users where email like 'crowd-%' limit ${others}`;
  await root.unsafe(`insert into stages (owner_id, id, name, kind, position)
    select u.id, md5(u.id || 'stage' || s.id)::uuid, s.name, s.kind, s.position from users u join stages s on s.owner_id = '${own}'
    where u.email like 'crowd-%' on conflict do nothing`);
  const filled = new Set(
    (await root`select distinct owner_id as id from acts where kind = 'seed'`).map((row) => row.id),
  );
  const left = [own, ...theirs.map((row) => row.id as string)].filter((one) => !filled.has(one));
  for (let n = 0; n < left.length; n += AT_ONCE) {
    const some = left.slice(n, n + AT_ONCE);
    await fill(
      root,
      some.map((id) => ({ id, own: OWN, isOwn: id === own })),
    );
    onProgress((filled.size + n + some.length) * OWN);
  }
  await root.unsafe('vacuum analyze');
}

/** The id of an account's `n`-th application. */
export async function seededId(root: Sql, owner: string, n: number): Promise<string> {
  await root.unsafe(SEEDED);
  const [row] = await root<
    { id: string }[]
  >`select pg_temp.seeded(${owner}::uuid, 'application', ${n}::text) as id`;
  return row?.id ?? '';
}

/** Fills one account, made by the product and still empty, with so many applications of the same kind. */
export async function seedOne(root: Sql, id: string, own: number): Promise<void> {
  await fill(root, [{ id, own, isOwn: true }]);
  await root.unsafe('vacuum analyze');
}

/** @param accounts `isOwn`: with adverts and feedback, which a crowd needs none of. */
async function fill(
  root: Sql,
  accounts: readonly { id: string; own: number; isOwn: boolean }[],
): Promise<void> {
  const values = accounts.map(({ id, own, isOwn }) => `('${id}'::uuid, ${own}, ${isOwn})`);
  await root.begin(async (tx) => {
    await tx.unsafe(SEEDED);
    await tx.unsafe('create temporary table o (id uuid, own int, is_own boolean) on commit drop');
    await tx.unsafe(`insert into o values ${values}`);
    for (const statement of STATEMENTS) await tx.unsafe(statement);
  });
}
