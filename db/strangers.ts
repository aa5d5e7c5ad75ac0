import { sql } from 'drizzle-orm';
import { type Database, onConnection } from './client';
import { inTransaction } from './connection';
import { oneTrip } from './one-trip';

/** What a transaction may name before anyone is signed in, and whose one row it then sees. */
type Named =
  /** Somebody's address. */
  | { email: string }
  /** The hash of a one-time link. */
  | { tokenHash: string }
  /** The hash of an invitation's secret. */
  | { invitationHash: string }
  /** The hash of who somebody is at a provider. */
  | { identityHash: string }
  /** A passkey, as its authenticator names it. */
  | { credentialId: string }
  /** Somebody who has just been proved: by a password, a link, a key, a provider. */
  | { verified: string };

const SETTINGS = {
  email: 'app.email',
  tokenHash: 'app.token_hash',
  invitationHash: 'app.invitation_hash',
  identityHash: 'app.identity_hash',
  credentialId: 'app.credential_id',
  verified: 'app.viewer',
};

/**
 * A transaction without a session. It sees the one row that it names; as `verified` it is that person, and may open a
 * session. For accounts alone, and what signs in to them.
 */
export async function asStranger<T>(
  mode: 'read only' | 'read write',
  named: Named,
  body: (db: Database) => Promise<T>,
): Promise<T> {
  const [[key, value]] = Object.entries(named) as [[keyof typeof SETTINGS, string]];
  return inTransaction(mode, async (connection) => {
    await oneTrip(connection).unsafe('select set_config($1, $2, true)', [SETTINGS[key], value]);
    return body(onConnection(connection));
  });
}

/** From here on the transaction is that person's: what named them has shown who they are. */
export const become = (db: Database, userId: string) =>
  db.execute(sql`select set_config('app.viewer', ${userId}, true)`);

/** Lets the transaction of somebody signed in see whether an address is somebody's, as a stranger's may. */
export const nameAddress = (db: Database, email: string) =>
  db.execute(sql`select set_config('app.email', ${email}, true)`);

/** From here on the transaction also sees the invitation with that hash. */
export const nameInvitation = (db: Database, tokenHash: string) =>
  db.execute(sql`select set_config('app.invitation_hash', ${tokenHash}, true)`);
