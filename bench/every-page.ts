import { openPool } from '@/db/client';
import { listenBefore } from '../scripts/test/listener';
import type { Browser } from './browser';
import type { Addresses } from './databases';
import { figure, round } from './figures';
import { scriptsOf } from './javascript';
import { tell } from './ledger';
import { timePages } from './page-cost';
import { BARE, PAGES, type Page } from './pages';
import { processorOf } from './processor-cost';
import { countQueries } from './query-count';
import { readCost } from './read-cost';
import { timeScripting } from './scripting';
import { whileServed } from './served';
import { aVisitor, type Visitor } from './visitors';

const FEW = 100;
const MANY = 1000;

/** Queries and whole pages of everything there is, at 100 and at 1,000 applications, and what a read costs. */
export async function measurePages({ app, root }: Addresses): Promise<void> {
  const few = await seeded(FEW);
  const many = await seeded(MANY);
  await knowTheRows(root);
  await countAll(app, few, many);
  await timeAll(app, many);
  const read = await readCost(few.person, root, app);
  const [unit = Number.NaN] = read.values();
  for (const [of, ms] of read)
    tell({ figure: 'read', of, value: ms, unit: 'ms', ratio: ms / unit, against: 'one query without walls' });
}

/** What scripts cost a browser, at both sizes. */
export async function measureScripting({ app, root }: Addresses): Promise<void> {
  const [few, many] = [await seeded(FEW), await seeded(MANY)];
  await knowTheRows(root);
  await whileServed(app, async (browser) => {
    await timeScripting(browser, few, FEW);
    await timeScripting(browser, many, MANY);
  });
}

/**
 * What Postgres does by itself within a minute of such a change: look at the rows, and plan by what it saw. And as if that
 * minute were over: what is kept until something is done is kept of one account as of the other.
 */
async function knowTheRows(address: string): Promise<void> {
  const root = openPool(address, 1);
  await root.unsafe(`update acts set created_at = created_at - interval '1 hour'`);
  await root.unsafe('analyze');
  await root.end({ timeout: 5 });
}

/** The work of the app’s process for a page. @param only names of pages; without any, all. */
export async function measureProcessor({ app, root }: Addresses, only: readonly string[]): Promise<void> {
  const visitor = await seeded(MANY);
  await knowTheRows(root);
  const chosen = PAGES.filter(({ name }) => only.length === 0 || only.includes(name));
  await whileServed(app, async (browser, pid) => {
    const found = (await there(browser, visitor)).filter((page) => chosen.includes(page));
    const worked = await processorOf(browser, pid, [BARE, ...found], visitor);
    const bare = worked.get(BARE) ?? Number.NaN;
    for (const [page, ms] of worked)
      tell({
        ...{ figure: 'processor', of: `${page.name}, ${MANY}`, value: ms, unit: 'ms', ratio: ms / bare },
        against: 'bare page',
      });
  });
}

async function seeded(n: number): Promise<Visitor> {
  const begun = performance.now();
  const visitor = await aVisitor(n);
  const seconds = (performance.now() - begun) / 1000;
  tell({
    figure: 'seed',
    of: `${n} applications by the product’s own writes`,
    value: n / seconds,
    unit: '/s',
  });
  return visitor;
}

/** The pages that this build has; one that is missing is said, and makes the whole fail. */
async function there(browser: Browser, visitor: Visitor): Promise<Page[]> {
  const found: Page[] = [];
  for (const page of PAGES) {
    const { status } = await browser.get(page.path(visitor.applicationId), visitor.cookie);
    if (status === 200) found.push(page);
    else {
      figure('missing', { page: page.name, status });
      process.exitCode = 1;
    }
  }
  return found;
}

async function countAll(database: string, few: Visitor, many: Visitor): Promise<void> {
  const listener = await listenBefore(database, 15);
  await whileServed(listener.url, async (browser) => {
    for (const page of await there(browser, many)) {
      const [less, more] = [
        await countQueries({ browser, listener }, page, few),
        await countQueries({ browser, listener }, page, many),
      ];
      const grows = less.queries !== more.queries || less.transactions !== more.transactions;
      figure('queries', { page: page.name, applications: FEW, ...less });
      figure('queries', { page: page.name, applications: MANY, ...more, grows });
      tell({
        ...{ figure: 'queries a page', of: page.name, value: more.queries, unit: '', most: 1 },
        ...{ against: `itself with ${FEW} applications`, ratio: more.queries / less.queries },
        note: `${more.transactions} transactions, ${more.roundTrips} round trips`,
      });
      if (grows) process.exitCode = 1;
    }
  });
  await listener.close();
}

async function timeAll(database: string, visitor: Visitor): Promise<void> {
  await whileServed(database, async (browser) => {
    const pages = [BARE, ...(await there(browser, visitor))];
    const times = await timePages(browser, pages, visitor);
    const bare = { ms: times.get(BARE) ?? Number.NaN, kB: await scriptsOf(browser, BARE.path(''), '') };
    for (const page of pages) {
      const path = page.path(visitor.applicationId);
      const ms = times.get(page) ?? Number.NaN;
      const { bytes } = await browser.get(path, visitor.cookie);
      tell({
        ...{
          figure: 'every page, complete',
          of: `${page.name}, ${MANY}`,
          value: ms,
          unit: 'ms',
          ratio: ms / bare.ms,
        },
        ...{ against: 'bare page', note: `${round(bytes / 1000)} kB compressed` },
      });
      const kB = await scriptsOf(browser, path, visitor.cookie);
      figure('javascript', { page: page.name, gzip_kB: round(kB), beyond_bare_kB: round(kB - bare.kB) });
    }
  });
}
