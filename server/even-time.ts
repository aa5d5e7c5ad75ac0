import { setTimeout as pause } from 'node:timers/promises';

/**
 * Answers no sooner than after `ms`, so that how long it took does not say what was found. `work` must be much shorter
 * than that.
 */
export async function inEvenTime<T>(work: () => Promise<T>, ms = 300): Promise<T> {
  const over = pause(ms);
  try {
    return await work();
  } finally {
    await over;
  }
}
