import postgres from 'postgres';
import { pool } from '@/db/client';
import { embeddedDatabase } from '../scripts/database/embedded-database';
import { prepareDatabase } from '../scripts/database/prepare';
import type { Embedded } from '../scripts/postgres/embedded';

/** Where a database is for the app, and for somebody past every wall. */
export interface Addresses {
  readonly app: string;
  readonly owner: string;
  readonly root: string;
}

/**
 * A database of its own for one group of figures, so that what one seeds is not in another’s. It is the process’s own too
 * meanwhile.
 * @param isKept whether one that is there is gone on with.
 */
export async function inDatabase(
  embedded: Embedded,
  name: string,
  work: (addresses: Addresses) => Promise<void>,
  isKept = false,
): Promise<void> {
  if (!isKept) await dropDatabase(embedded, name);
  const addresses = await embeddedDatabase(embedded, name);
  await prepareDatabase({ ...addresses, secrets: { BENCH: 'of no instance' } });
  process.env.DATABASE_URL = addresses.app;
  try {
    await work({ ...addresses, root: embedded.address('root', name) });
  } finally {
    await pool().end({ timeout: 5 });
    Object.assign(globalThis, { onwardSql: undefined });
    if (!isKept) await dropDatabase(embedded, name);
  }
}

async function dropDatabase(embedded: Embedded, name: string): Promise<void> {
  const root = postgres(embedded.address('root', 'postgres'), { max: 1, onnotice() {} });
  await root.unsafe(`drop database if exists "${name}" with (force)`);
  await root.end({ timeout: 5 });
}
