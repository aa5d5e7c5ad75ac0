import type { TransactionSql } from 'postgres';
import { kinOf, migrationsOf } from '../backup/ours';
import { Sentence } from '../sentence';

/** Refuses tables that this Onward can't lay: it must know the migrations they came of, one after the other. */
export function refuseUnknown(migrations: readonly string[], root?: string): void {
  const kin = kinOf(migrations, root);
  if (kin === 'known') return;
  throw new Sentence(
    kin === 'newer'
      ? 'The backup was made by a newer Onward. Bring this one to that version first.'
      : 'The backup was made by an Onward whose tables this one does not know. Use the version that made it.',
  );
}

/** Lays the tables as they were when a backup was made; the next start brings them on from there. */
export async function layTables(
  tx: TransactionSql,
  migrations: readonly string[],
  root?: string,
): Promise<void> {
  // As Drizzle's migrator keeps them, which begins a transaction of its own.
  await tx`create schema drizzle`;
  await tx`create table drizzle.__drizzle_migrations (id serial primary key, hash text not null, created_at bigint)`;
  for (const { sql, hash, folderMillis } of migrationsOf(root).slice(0, migrations.length)) {
    await tx.unsafe(sql.join('\n;\n'));
    await tx`insert into drizzle.__drizzle_migrations (hash, created_at) values (${hash}, ${folderMillis})`;
  }
}
