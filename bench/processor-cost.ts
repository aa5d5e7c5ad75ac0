import { readFileSync } from 'node:fs';
import type { Browser } from './browser';
import { rounds } from './figures';
import type { Page } from './pages';
import type { Visitor } from './visitors';

/** Requests of a page at a time, so that the clock's hundredths of a second do not matter, and how often. */
const TURN = 40;
const TURNS = rounds(5, 1);
/** Linux counts a process's work in these. */
const TICK_MS = 10;

/**
 * Milliseconds that the app's process itself works for one complete page: what a machine that does other things as well
 * hardly changes. Linux only.
 * @param pid the app's process.
 */
export async function processorOf(
  browser: Browser,
  pid: number,
  pages: readonly Page[],
  visitor: Visitor,
): Promise<Map<Page, number>> {
  const worked = new Map(pages.map((page) => [page, 0]));
  for (let turn = -1; turn < TURNS; turn++)
    for (const page of pages) {
      const before = workedMs(pid);
      for (let n = 0; n < TURN; n++) {
        const { status } = await browser.get(page.path(visitor.applicationId), visitor.cookie);
        if (status !== 200) throw new Error(`${page.name} answered ${status}`);
      }
      if (turn >= 0) worked.set(page, (worked.get(page) ?? 0) + workedMs(pid) - before);
    }
  return new Map([...worked].map(([page, ms]) => [page, ms / (TURN * TURNS)]));
}

/** All of the process's threads together, in user and system time. */
function workedMs(pid: number): number {
  const [, after = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
  const [user, system] = after.split(' ').slice(11, 13).map(Number);
  return ((user ?? Number.NaN) + (system ?? Number.NaN)) * TICK_MS;
}
