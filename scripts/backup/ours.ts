import path from 'node:path';
import { readMigrationFiles } from 'drizzle-orm/migrator';

/** Every migration of this Onward, the first one first. */
export const migrationsOf = (root = process.cwd()) =>
  readMigrationFiles({ migrationsFolder: path.join(root, 'db/migrations') });

/** Whether this Onward can lay tables that come of these migrations: if it knows them, one after the other. */
export function kinOf(hashes: readonly string[], root?: string): 'known' | 'newer' | 'other' {
  const known = migrationsOf(root);
  if (hashes.every((hash, n) => hash === known[n]?.hash)) return 'known';
  return hashes.length > known.length ? 'newer' : 'other';
}

/** What migrations lay in `public`, by name. Whatever else is there is somebody else’s. */
export function laidBy(root?: string): { tables: string[]; functions: string[] } {
  const text = migrationsOf(root).flatMap(({ sql }) => sql);
  const named = (pattern: RegExp) => [
    ...new Set(text.flatMap((part) => [...part.matchAll(pattern)].map(([, name]) => String(name)))),
  ];
  return {
    tables: named(/\b(?:create table|rename to) "(\w+)"/gi),
    functions: named(/\bcreate (?:or replace )?function "?(\w+)/gi),
  };
}
