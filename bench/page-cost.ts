import type { Browser } from './browser';
import { middle, rounds } from './figures';
import type { Page } from './pages';
import type { Visitor } from './visitors';

/** How often each page is asked for, and how often before any counts. */
const ROUNDS = { warmUp: rounds(20), counted: rounds(60) };

/**
 * Milliseconds to the complete page, p50. Sequential requests, taken in turns, so that whatever else the machine does
 * falls on all pages alike.
 */
export async function timePages(
  browser: Browser,
  pages: readonly Page[],
  visitor: Visitor,
  { warmUp, counted } = ROUNDS,
): Promise<Map<Page, number>> {
  const taken = new Map(pages.map((page) => [page, [] as number[]]));
  for (let round = -warmUp; round < counted; round++) {
    for (const [page, times] of taken) {
      const { status, ms } = await browser.get(page.path(visitor.applicationId), visitor.cookie);
      if (status !== 200) throw new Error(`${page.name} answered ${status}`);
      if (round >= 0) times.push(ms);
    }
  }
  return new Map([...taken].map(([page, times]) => [page, middle(times)]));
}
