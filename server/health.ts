import { answers } from '@/db/client';
import { logError } from './log';

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
