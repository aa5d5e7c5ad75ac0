import path from 'node:path';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import type { TransactionSql } from 'postgres';
import { Sentence } from '../sentence';

const ours = (root: string) => readMigrationFiles({ migrationsFolder: path.join(root, 'db/migrations') });

/** Refuses tables that this Onward can't lay: it must know the migrations they came of, one after the other. */
export function refuseUnknown(migrations: readonly string[], root = process.cwd()): void {
  const known = ours(root).map(({ hash }) => hash);
  if (migrations.every((hash, n) => hash === known[n])) return;
  throw new Sentence(
    migrations.length > known.length
      ? 'The backup was made by a newer Onward. Bring this one to that version first.'
      : 'The backup was made by an Onward whose tables this one does not know. Use the version that made it.',
  );
}

/** Lays the tables as they were when a backup was made; the next start brings them on from there. */
export async function layTables(
  tx: TransactionSql,
  migrations: readonly string[],
  root = process.cwd(),
): Promise<void> {
  // As Drizzle's migrator keeps them, which begins a transaction of its own.
  await tx`create schema drizzle`;
  await tx`create table drizzle.__drizzle_migrations (id serial primary key, hash text not null, created_at bigint)`;
  for (const { sql, hash, folderMillis } of ours(root).slice(0, migrations.length)) {
    await tx.unsafe(sql.join('\n;\n'));
    await tx`insert into drizzle.__drizzle_migrations (hash, created_at) values (${hash}, ${folderMillis})`;
  }
}
