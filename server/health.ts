import { answers } from '@/db/connection';
import { ownsTables } from '@/db/installation/reads';
import { type ReplicaState, replicaState } from '@/db/replica';
import { log, logError } from './log';

export type Health = {
  status: 'ok' | 'down';
  database: 'ok' | 'down';
  /** Only where there is one. While it is not well the primary serves, so the whole still is. */
  replica?: Exclude<ReplicaState, undefined>;
};

/** Which part is up, for whoever watches the installation; never why, which goes to the log. */
export async function health(): Promise<Health> {
  try {
    await answers();
    const replica = replicaState();
    if (replica && replica !== 'ok') log('health', { replica });
    return { status: 'ok', database: 'ok', ...(replica && { replica }) };
  } catch (cause) {
    logError('health', cause);
    return { status: 'down', database: 'down' };
  }
}

/** Says in the log that the app signs in as the tables' owner, where that is so. */
export async function logWeakerWall(): Promise<void> {
  try {
    if (await ownsTables()) log('health', { wall: 'forced policies only' });
  } catch (cause) {
    logError('health', cause);
  }
}
