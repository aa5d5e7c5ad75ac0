import postgres from 'postgres';
import { servedDatabase } from './person';

/**
 * Turns the app away from its database while `work` runs, by the database's own superuser: open connections are ended,
 * new ones refused. Postgres itself stays up, so the start's watch has nothing to revive, and nothing but this one
 * decides when it is over.
 */
export async function withoutDatabase(work: () => Promise<void>): Promise<void> {
  const root = postgres(servedDatabase('root', 'postgres'), { max: 1, onnotice() {} });
  try {
    await root`alter role onward_app connection limit 0`;
    await root`select pg_terminate_backend(pid) from pg_stat_activity where usename = 'onward_app'`;
    await work();
  } finally {
    await root`alter role onward_app connection limit -1`;
    await root.end({ timeout: 5 });
  }
}
