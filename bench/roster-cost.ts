import { openPool } from '@/db/client';
import { listenBefore } from '@/scripts/test/listener';
import { figure, round, rounds } from './figures';
import { tell } from './ledger';
import { timePages } from './page-cost';
import { BARE, type Page } from './pages';
import { countQueries } from './query-count';
import { EACH, seedClients } from './roster-seed';
import { whileServed } from './served';
import { aVisitor } from './visitors';

const FEW = 20;
const MANY = 200;
/** What the complete roster may cost over the bare page. */
const MOST = 10;
const ROUNDS = { warmUp: rounds(10, 1), counted: rounds(60) };

const ROSTER: Page = { name: 'roster', path: () => '/clients' };
const PAGES: readonly Page[] = [
  ROSTER,
  { name: 'roster, all shown', path: () => '/clients?show=200' },
  { name: 'roster, by name', path: () => '/clients?find=client+17' },
  { name: 'report', path: () => '/clients/report' },
  { name: 'csv', path: () => '/clients/csv' },
];

/**
 * A coach's pages over all clients, with 20 and with 200 of them, each with 500 applications who share everything:
 * queries, and the complete page over the bare one.
 * @returns whether the roster kept its bound and no page's queries grew.
 */
export async function measureRoster(app: string, rootAddress: string): Promise<boolean> {
  const root = openPool(rootAddress, 1);
  const visitor = await aVisitor(0);
  let isGood = true;
  const before = new Map<Page, string>();
  let had = 0;
  for (const clients of [FEW, MANY]) {
    await seedClients(root, visitor.person.id, had, clients);
    had = clients;
    const listener = await listenBefore(app, 15);
    await whileServed(listener.url, async (browser) => {
      for (const page of PAGES) {
        const counted = await countQueries({ browser, listener }, page, visitor);
        const told = JSON.stringify([counted.queries, counted.transactions]);
        const grows = before.has(page) && before.get(page) !== told;
        before.set(page, told);
        if (grows) isGood = false;
        figure('queries', { page: page.name, clients, ...counted, grows });
      }
    });
    await listener.close();
    await whileServed(app, async (browser) => {
      const times = await timePages(browser, [BARE, ...PAGES], visitor, ROUNDS);
      const bare = times.get(BARE) ?? Number.NaN;
      for (const [page, ms] of times) {
        const ratio = round(ms / bare);
        const over = page === ROSTER && !(ratio <= MOST);
        if (over) isGood = false;
        const { bytes } = await browser.get(page.path(''), visitor.cookie);
        const kB = round(bytes / 1000);
        tell({
          ...{
            figure: 'roster',
            of: `${page.name}, ${clients} clients of ${EACH}`,
            value: ms,
            unit: 'ms',
            ratio,
          },
          ...{ against: 'bare page', note: `${kB} kB compressed` },
          ...(page === ROSTER ? { most: MOST } : {}),
        });
      }
    });
  }
  await root.end({ timeout: 5 });
  return isGood;
}
