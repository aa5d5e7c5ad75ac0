import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Sql } from 'postgres';
import type { Configuration } from '@/server/config';
import { isLocked, lockDirectory } from '../data/lock';
import { dataPlace } from '../data/place';
import { secrets } from '../data/secrets';
import { connectOnce } from '../database/connect';
import { addressOf, credentials } from '../postgres/credentials';
import { openEmbedded } from '../postgres/embedded';
import { Sentence } from '../sentence';

const BUILT_IN = 'The built-in database';

/** Where this installation keeps its data. */
export const dataOf = (configuration: Configuration) => dataPlace(configuration, process.cwd());

/**
 * Does something with this installation's database as it is, neither migrated nor changed: as a role that sees all of the
 * built-in one, beside a running app or without it; as the tables' owner of one that DATABASE_URL leads to.
 */
export async function withDatabaseAsItIs<T>(
  configuration: Configuration,
  work: (sql: Sql) => Promise<T>,
): Promise<T> {
  const { DATABASE_URL, DATABASE_OWNER_URL } = configuration;
  if (DATABASE_URL) {
    const variable = DATABASE_OWNER_URL ? 'DATABASE_OWNER_URL' : 'DATABASE_URL';
    return connected(DATABASE_OWNER_URL ?? DATABASE_URL, variable, work);
  }
  const data = dataOf(configuration);
  if (!existsSync(path.join(data, 'pg', 'PG_VERSION')))
    throw new Sentence(`There is nothing to back up: ${data} has no database. Is ONWARD_DATA the app’s?`);
  if (isLocked(data)) return connected(addressOf('root', await credentials(data), 'onward'), BUILT_IN, work);
  const lock = await lockDirectory(data);
  try {
    const embedded = await openEmbedded(data);
    try {
      return await connected(embedded.address('root', 'onward'), BUILT_IN, work);
    } finally {
      embedded.stop();
    }
  } finally {
    lock.release();
  }
}

/** One connection for some work, closed whatever becomes of it. */
export async function connected<T>(
  url: string,
  variable: string,
  work: (sql: Sql) => Promise<T>,
): Promise<T> {
  const sql = await connectOnce(url, variable);
  try {
    return await work(sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** The secrets that this installation is used with; never made here, since made ones would open nothing. */
export function secretsInUse(configuration: Configuration): Record<string, string> {
  const { AUTH_SECRET, NEXT_SERVER_ACTIONS_ENCRYPTION_KEY } = configuration;
  const data = dataOf(configuration);
  if (!(AUTH_SECRET && NEXT_SERVER_ACTIONS_ENCRYPTION_KEY) && !existsSync(path.join(data, 'secrets.json')))
    throw new Sentence(
      `There are no secrets in ${data}, and a backup without them could not be read whole. Run this where Onward runs, with the same variables.`,
    );
  return secrets(data, configuration);
}
