import type { Sql, TransactionSql } from 'postgres';

/**
 * What the app's role may do, given after each migration. A table whose comment begins with `append-only` takes no
 * update or delete from it (`append-only but for x` lets it fill in column x), one with `owner-only` nothing at all: so
 * the migration that makes a table decides.
 */
export async function grantToApp(owner: Sql, role: string) {
  await owner.begin(async (tx) => {
    const to = tx(role);
    await tx`grant usage on schema public to ${to}`;
    await tx`grant usage on all sequences in schema public to ${to}`;
    for (const { name, comment } of await tables(tx)) {
      const table = tx(name);
      await tx`revoke all on table ${table} from ${to}`;
      if (comment.startsWith('owner-only')) continue;
      await tx`grant select, insert on table ${table} to ${to}`;
      const [, filledIn] = /^append-only but for (\w+)/.exec(comment) ?? [];
      if (filledIn) await tx`grant update (${tx(filledIn)}) on table ${table} to ${to}`;
      else if (!comment.startsWith('append-only')) await tx`grant update, delete on table ${table} to ${to}`;
    }
  });
}

const tables = (tx: TransactionSql) => tx<{ name: string; comment: string }[]>`
  select relname as name, coalesce(obj_description(oid, 'pg_class'), '') as comment
  from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace`;
