import { inTransaction } from '../connection';

/**
 * Whether the app's transactions run as the role that owns the tables: then only forced policies keep people's rows
 * apart, since an owner may lift everything else.
 */
export async function ownsTables(): Promise<boolean> {
  return inTransaction('read only', async (connection) => {
    const owned = await connection.unsafe(
      `select from pg_class where relname = 'users' and relnamespace = 'public'::regnamespace
         and relowner = (select oid from pg_roles where rolname = current_user)`,
    );
    return owned.length > 0;
  });
}
