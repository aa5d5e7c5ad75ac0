import type { ReservedSql } from 'postgres';
import { AppError } from '@/lib/acts/app-error';
import { pool, roleStatement } from './client';
import { asAppError } from './failures';

/**
 * A transaction of the app's role. Unlike the driver's own, it does not wait for `begin` (what the body sends first
 * travels with it), nor, when only reading, for `commit`: a page's reads are one round trip.
 * @throws AppError 'database-down' when nobody answers; whatever the body threw otherwise, after a rollback.
 */
export async function inTransaction<T>(
  mode: 'read only' | 'read write' | 'isolation level repeatable read, read only',
  body: (connection: ReservedSql) => Promise<T>,
): Promise<T> {
  const connection = await pool().reserve().catch(rethrown);
  try {
    const begun = connection.unsafe(`begin ${mode}${roleStatement()}`).execute();
    const [value] = await Promise.all([body(connection), begun]);
    if (mode === 'read write') await commit(connection);
    else void connection.unsafe('commit').catch(() => {}); // what was read is right either way
    connection.release(); // the next one's statements queue behind the commit
    return value;
  } catch (thrown) {
    const error = asAppError(thrown);
    // A lost connection is out of the pool already, and giving it back would hand out a dead one.
    if (!(error instanceof AppError && error.code === 'database-down')) {
      await connection.unsafe('rollback').then(
        () => connection.release(),
        () => {},
      );
    }
    throw error;
  }
}

/** After a failed statement `commit` answers ROLLBACK, and no error: a body that swallowed one must not look saved. */
async function commit(connection: ReservedSql): Promise<void> {
  const { command } = await connection.unsafe('commit');
  if (command !== 'COMMIT')
    throw new Error(`The transaction ended with ${command}: a statement in it had failed.`);
}

const rethrown = (error: unknown) => {
  throw asAppError(error);
};
