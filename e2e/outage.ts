import postgres from 'postgres';
import { servedDatabase } from './person';

/**
 * Closes the served app's database to the app while `work` runs, by its own superuser: Postgres itself stays up, so the
 * start's watch has nothing to revive, and nothing but this one decides when it is over.
 */
export async function withoutDatabase(work: () => Promise<void>): Promise<void> {
  const root = postgres(servedDatabase('root', 'postgres'), { max: 1, onnotice() {} });
  try {
    await root`alter database onward allow_connections false`;
    await root`select pg_terminate_backend(pid) from pg_stat_activity where datname = 'onward'`;
    await work();
  } finally {
    await root`alter database onward allow_connections true`;
    await root.end({ timeout: 5 });
  }
}
