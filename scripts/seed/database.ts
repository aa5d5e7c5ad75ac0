import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Configuration } from '@/server/config';
import { isLocked, lockDirectory } from '../data/lock';
import { dataPlace } from '../data/place';
import { secrets } from '../data/secrets';
import { openDatabase } from '../database/open';
import { addressOf } from '../postgres/credentials';
import { Sentence } from '../sentence';

/**
 * Points the product's writes at this installation's database. Beside a running app its Postgres is only used; without
 * one it is started, and stopped again by `close`.
 */
export async function openProjectDatabase(
  configuration: Configuration,
  root: string,
): Promise<{ close: () => Promise<void> }> {
  const data = dataPlace(configuration, root);
  if (!configuration.DATABASE_URL && isLocked(data)) {
    process.env.DATABASE_URL = runningAddress(data);
    return { close: async () => {} };
  }
  const lock = configuration.DATABASE_URL ? undefined : await lockDirectory(data);
  try {
    const database = await openDatabase({ configuration, data, secrets: secrets(data, configuration) });
    process.env.DATABASE_URL = database.app;
    if (database.wall.kind === 'role per transaction') process.env.ONWARD_DATABASE_ROLE = database.wall.role;
    return { close: () => database.close().finally(() => lock?.release()) };
  } catch (failure) {
    lock?.release();
    throw failure;
  }
}

function runningAddress(data: string): string {
  const file = path.join(data, 'postgres.json');
  if (!existsSync(file)) throw new Sentence('Onward is only just starting: wait until it says its address.');
  return addressOf('app', JSON.parse(readFileSync(file, 'utf8')), 'onward');
}
