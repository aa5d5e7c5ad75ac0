import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../scripts/data/port';
import { testEnvironment, throwAway } from '../scripts/test/surroundings';
import { figure, middle, rounds } from './figures';
import { tell } from './ledger';
import { SETTINGS } from './served';

/**
 * Seconds from `npm start` to the first page served, where a build is there: with no database yet, and with one that an
 * earlier start made.
 */
export async function measureCleanStart(): Promise<void> {
  const { directory, remove } = throwAway('bench-start');
  try {
    const first = await startedIn(directory);
    const again: number[] = [];
    for (let n = 0; n < rounds(3, 1); n++) again.push(await startedIn(directory));
    const found = { 'a build, no database': first, 'a build and a database': middle(again) };
    for (const [of, value] of Object.entries(found))
      tell({
        figure: 'start to the first page',
        of,
        value,
        unit: 's',
        note: 'recorded; the peer with both: 1.65 s',
      });
  } finally {
    remove();
  }
}

async function startedIn(directory: string): Promise<number> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const own = {
    PORT: String(port),
    HOST: '127.0.0.1',
    ONWARD_URL: url,
    ONWARD_DATA: directory,
    DATABASE_URL: '',
  };
  const begun = performance.now();
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    env: testEnvironment({ ...SETTINGS, ...own }),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = once(child, 'exit');
  try {
    for (;;) {
      if (child.exitCode !== null) throw new Error('The start that is measured ended by itself.');
      const status = await fetch(url).then(
        (answer) => answer.status,
        () => 0,
      );
      if (status === 200) return (performance.now() - begun) / 1000;
      await pause(20);
    }
  } finally {
    child.kill('SIGTERM');
    await ended;
  }
}

/** MB that a process holds; 0 where the system does not tell. Linux only. */
function heldBy(pid: number): number {
  try {
    const [, kB = '0'] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kB) / 1000;
  } catch {
    figure('memory', { told: false });
    return 0;
  }
}

/** What the app’s process holds now. */
export const tellMemory = (pid: number, of: string, note: string): void =>
  tell({ figure: 'memory', of, value: heldBy(pid), unit: 'MB', note });
