import { randomUUID } from 'node:crypto';
import postgres, { type Sql } from 'postgres';
import { afterAll, beforeAll, inject } from 'vitest';
import { TEMPLATE } from './postgres';

export type TestDatabase = {
  name: string;
  /** Connections as the three roles; each address is `options` of the connection too. */
  root: Sql;
  owner: Sql;
  app: Sql;
  address: (as: 'root' | 'owner' | 'app') => string;
};

/** A migrated database of this test file's own; read it inside tests and hooks, where it is open. */
export function testDatabase(template = TEMPLATE): TestDatabase {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const addresses = inject('postgres');
  const address = (as: keyof typeof addresses) =>
    Object.assign(new URL(addresses[as]), { pathname: `/${name}` }).href;
  const connection = (url: string) => postgres(url, { max: 2, onnotice() {} });
  const server = connection(addresses.root);
  const [root, owner, app] = (['root', 'owner', 'app'] as const).map((as) => connection(address(as))) as [
    Sql,
    Sql,
    Sql,
  ];
  beforeAll(async () => {
    await server`create database ${server(name)} template ${server(template)} owner onward_owner`;
    // The product's own pool, as the product's own role.
    process.env.DATABASE_URL = address('app');
  });
  afterAll(async () => {
    const kept = globalThis as { onwardSql?: Sql };
    await Promise.all([root, owner, app, kept.onwardSql].map((sql) => sql?.end({ timeout: 5 })));
    // The next file of this worker opens its own.
    delete kept.onwardSql;
    await server`drop database ${server(name)} with (force)`;
    await server.end({ timeout: 5 });
  });
  return { name, root, owner, app, address };
}

/**
 * `WALL_DOWN=keys` or `rows` takes that one wall away, to see which tests notice (db/walls.test.ts); `where` is taken
 * down in code, by scripts/test/where-wall.ts.
 */
export async function takeWallDown(root: Sql, wall = process.env.WALL_DOWN): Promise<void> {
  const statements = await root<{ statement: string }[]>`
    select format('alter table %s drop constraint %I', conrelid::regclass, conname) as statement
    from pg_constraint where ${wall === 'keys'} and contype = 'f' and array_length(conkey, 1) > 1
    union all
    select format('alter table %I disable row level security', relname)
    from pg_class where ${wall === 'rows'} and relnamespace = 'public'::regnamespace and relrowsecurity`;
  for (const { statement } of statements) await root.unsafe(statement);
}
