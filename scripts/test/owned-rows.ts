import type { Sql } from 'postgres';

/** A table whose rows belong to somebody, and the column that says to whom. */
export interface OwnedTable {
  readonly name: string;
  readonly owner: string;
}
interface Column {
  readonly name: string;
  readonly type: string;
  readonly isNeeded: boolean;
  /** The values that a check allows, where one does. */
  readonly allowed: string | null;
  /** Where the column's key leads: a table and the column there. */
  readonly leads: { readonly table: string; readonly column: string } | null;
}

/** What a needed column gets when neither a check nor a key says what. */
const VALUES: Record<string, string> = {
  uuid: 'gen_random_uuid()',
  text: 'gen_random_uuid()::text',
  integer: '1',
  boolean: 'false',
  bytea: `'\\x00'`,
  json: `'{}'`,
  date: 'current_date',
  'timestamp with time zone': `now() + interval '1 day'`,
  'text[]': `'{}'`,
};

/** Columns that may be empty, and what reads look for in them; by table and column. */
const LOOKED_FOR: Record<string, string> = {
  'acts.kind': `'application.bulk'`,
  'applications.next_action_on': 'current_date',
  // A coach is somebody else.
  'coach_links.coach_id': 'null',
  'meetings.held_on': 'current_date',
  'check_ins.week': `'2026-01-05'`,
  'clarifications.state': `'sent'`,
  'clarifications.sent_at': 'now()',
  'clarifications.sent_text': `'x'`,
  'concerns.decision': `'aim-elsewhere'`,
  'concerns.skill': `'presentation'`,
  'ratings.rater_kind': `'coach'`,
  'follow_ups.kind': `'outreach'`,
  'goal_fits.fit': `'yes'`,
  'applications.link_key': `'example.org/x'`,
  'interviews.went_well': `'I asked well'`,
  'listenings.cools_until': `now() + interval '1 day'`,
  'interviews.starts_at': `now() + interval '1 day'`,
  'organisations.is_target': 'true',
  'outbox.trouble': `'mail-recipient'`,
  'outbox.idempotency_key': `'thanks:' || ${firstOf('letters')}`,
  'rest_days.day': `'2026-01-05'`,
  'restore_parts.table_name': `'stages'`,
  'restore_parts.rows': `'[]'`,
  'questions.key': `'gap'`,
  'templates.key': `'team.suggested'`,
  'document_files.sha256': `'the same'`,
  'events.kind': `'no-logged'`,
  'events.data': `json_build_object('rejectionId', ${firstOf('rejections')}, 'to', ${firstOf('stages')})`,
};

/** Columns that reads look for emptiness in, by table: its rows are there once more without it. */
const LEFT_EMPTY: Record<string, string> = { goal_fits: 'application_id', practice_items: 'interview_id' };

/** Every table with owners, found in the catalogue: those whose primary key begins with a key to users, and users. */
export async function ownedTables(sql: Sql): Promise<OwnedTable[]> {
  return sql<OwnedTable[]>`
    select c.relname as name, a.attname as owner
    from pg_class c
    join pg_index i on i.indrelid = c.oid and i.indisprimary
    join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
      and (c.relname = 'users' or exists (
        select from pg_constraint k where k.conrelid = c.oid and k.contype = 'f'
          and k.confrelid = 'users'::regclass and k.conkey = array[a.attnum]))
    order by c.relname`;
}

/**
 * Puts rows into every table with owners, in SQL and past every wall: what a column must be is read from types, checks
 * and keys, so that a table made tomorrow is filled too.
 * @param whose a condition on users `u`; @param each rows a table and owner, fewer where a unique key allows one.
 */
export async function fillOwned(root: Sql, whose: string, each = 1): Promise<void> {
  const tables = (await ownedTables(root)).filter((table) => table.name !== 'users');
  const columns = await Promise.all(tables.map(({ name }) => columnsOf(root, name)));
  const left = new Map(tables.map((table, n) => [table, columns[n] as Column[]]));
  while (left.size > 0) {
    const next = [...left].find(([table, own]) => isReady(table, own, left));
    if (!next) throw new Error(`Keys in a ring: ${[...left.keys()].map((table) => table.name)}`);
    await root.unsafe(insertion(...next, whose, each));
    left.delete(next[0]);
  }
  for (const [table, column] of Object.entries(LEFT_EMPTY))
    await root.unsafe(`insert into ${table} select (jsonb_populate_record(null::${table},
      to_jsonb(r) || jsonb_build_object('id', gen_random_uuid(), '${column}', null))).*
      from ${table} r join users u on u.id = r.owner_id where ${whose} on conflict do nothing`);
}

/** Parents come first. */
const isReady = (table: OwnedTable, own: Column[], left: Map<OwnedTable, Column[]>) =>
  own.every(
    ({ leads }) =>
      !leads || leads.table === table.name || ![...left.keys()].some((one) => one.name === leads.table),
  );

function insertion(table: OwnedTable, columns: Column[], whose: string, each: number): string {
  const given = columns.filter(
    ({ name, isNeeded, leads }) =>
      name !== table.owner && (isNeeded || leads || LOOKED_FOR[`${table.name}.${name}`]),
  );
  const names = [table.owner, ...given.map((column) => column.name)].map((name) => `"${name}"`);
  const values = ['u.id', ...given.map((column) => filledWith(table, column))];
  return `insert into ${table.name} (${names}) select ${values} from users u cross join generate_series(1, ${each})
    where ${whose} on conflict do nothing`;
}

function filledWith(table: OwnedTable, { name, type, allowed, leads }: Column): string {
  if (name === 'id') return 'gen_random_uuid()';
  const lookedFor = LOOKED_FOR[`${table.name}.${name}`];
  if (lookedFor) return lookedFor;
  if (leads?.table === 'users') return 'u.id';
  // The same row for every column of one key.
  if (leads) return firstOf(leads.table, leads.column);
  const first = type !== 'text[]' && allowed && /'([^']+)'::text/.exec(allowed)?.[1];
  const value = first ? `'${first}'` : VALUES[type];
  if (!value) throw new Error(`Teach fillOwned the type ${type} (${table.name}.${name}).`);
  return value;
}

function firstOf(table: string, column = 'id'): string {
  return `(select r."${column}" from ${table} r where r.owner_id = u.id order by r.created_at, r.id limit 1)`;
}

async function columnsOf(sql: Sql, table: string): Promise<Column[]> {
  return sql<Column[]>`
    select a.attname as name, format_type(a.atttypid, null) as type,
      a.attnotnull and not a.atthasdef as "isNeeded",
      (select pg_get_constraintdef(k.oid) from pg_constraint k
        where k.conrelid = a.attrelid and k.contype = 'c' and k.conkey = array[a.attnum] limit 1) as allowed,
      (select json_build_object('table', k.confrelid::regclass::text, 'column',
          (select b.attname from pg_attribute b where b.attrelid = k.confrelid
            and b.attnum = k.confkey[array_position(k.conkey, a.attnum)]))
        from pg_constraint k
        where k.conrelid = a.attrelid and k.contype = 'f' and a.attnum = any(k.conkey)
        order by array_length(k.conkey, 1) limit 1) as leads
    from pg_attribute a
    where a.attrelid = ${table}::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    order by a.attnum`;
}
