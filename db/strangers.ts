import { type Database, onConnection } from './client';
import { inTransaction } from './connection';
import { oneTrip } from './one-trip';

/** What a transaction may name before anyone is signed in, and whose one row it then sees. */
type Named = { email: string } | { verified: string };

/**
 * A transaction without a session: by an address it sees that one user; as `verified` (somebody whose password was
 * right a moment ago) it may open a session. For `db/accounts` alone.
 */
export async function asStranger<T>(
  mode: 'read only' | 'read write',
  named: Named,
  body: (db: Database) => Promise<T>,
): Promise<T> {
  const [name, value] = 'email' in named ? ['app.email', named.email] : ['app.viewer', named.verified];
  return inTransaction(mode, async (connection) => {
    await oneTrip(connection).unsafe('select set_config($1, $2, true)', [name, value]);
    return body(onConnection(connection));
  });
}
