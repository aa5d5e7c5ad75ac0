import { setTimeout as pause } from 'node:timers/promises';
import { buildWhenStale } from '../scripts/build/build';
import { freePort } from '../scripts/data/port';
import { type App, startApp } from '../scripts/start/app';
import { testEnvironment } from '../scripts/test/surroundings';
import { Browser } from './browser';

/** Fixed, so that a build for measuring is not stale each time; nothing that it guards outlives the run. */
export const SECRETS = {
  AUTH_SECRET: 'for measuring only '.repeat(3),
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: Buffer.alloc(32, 'measuring only').toString('base64'),
};
export const SETTINGS = { ...SECRETS, ONWARD_BENCH: '1', ONWARD_BUILD_DIR: '.next-bench' };

/** The production build with the bare page in it, in a folder of its own; built only when it is stale. */
export async function build(signal: AbortSignal): Promise<void> {
  await buildWhenStale(process.cwd(), testEnvironment(SETTINGS), signal);
}

/** Serves that build on a database while `work` runs. */
export async function whileServed(
  database: string,
  work: (browser: Browser, pid: number) => Promise<void>,
): Promise<void> {
  const port = await freePort();
  const env = testEnvironment({
    ...SETTINGS,
    PORT: String(port),
    HOST: '127.0.0.1',
    ONWARD_URL: `http://127.0.0.1:${port}`,
    DATABASE_URL: database,
  });
  const app: App = await startApp({ root: process.cwd(), isDev: false, env, log: 'stderr' });
  const browser = new Browser(port);
  try {
    for (let tries = 0; (await browser.get('/api/health')).status !== 200; tries++) {
      if (tries > 50) throw new Error('The app answers, but not that it is well.');
      await pause(100);
    }
    await work(browser, app.pid);
  } finally {
    browser.close();
    await app.stop();
  }
}
