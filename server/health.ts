import { answers } from '@/db/connection';
import { ownsTables } from '@/db/installation/reads';
import { log, logError } from './log';

export type Health = { status: 'ok' | 'down'; database: 'ok' | 'down' };

/** Which part is up, for whoever watches the installation; never why, which goes to the log. */
export async function health(): Promise<Health> {
  try {
    await answers();
    return { status: 'ok', database: 'ok' };
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
