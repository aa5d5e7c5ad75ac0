import { mkdirSync } from 'node:fs';
import { openPool, pool } from '@/db/client';
import { embeddedDatabase } from '../scripts/database/embedded-database';
import { prepareDatabase } from '../scripts/database/prepare';
import { openEmbedded } from '../scripts/postgres/embedded';
import { told } from '../scripts/sentence';
import { interruption } from '../scripts/start/interruption';
import { listenBefore } from '../scripts/test/listener';
import { throwAway } from '../scripts/test/surroundings';
import type { Browser } from './browser';
import { measureExports } from './exports';
import { figure, round } from './figures';
import { measureInsights } from './insights-cost';
import { scriptsOf } from './javascript';
import { measureList } from './list-cost';
import { measureOutbox } from './outbox';
import { timePages } from './page-cost';
import { BARE, PAGES, type Page } from './pages';
import { processorOf } from './processor-cost';
import { countQueries } from './query-count';
import { readCost } from './read-cost';
import { measureRoster } from './roster-cost';
import { measureScale } from './scale/main';
import { timeScripting } from './scripting';
import { build, whileServed } from './served';
import { measureSheets } from './sheets';
import { timeSignIn } from './sign-in';
import { aVisitor, type Visitor } from './visitors';

const FEW = 100;
const MANY = 1000;

const asked = process.argv.slice(2);
const wants = (what: 'pages' | 'outbox' | 'scripting' | 'sign-in') =>
  asked.length === 0 || asked.includes(what);

const signal = interruption();
// A directory that is named is kept, so that a million rows need not be made twice.
const kept = process.env.ONWARD_BENCH_DATA;
const { directory, remove } = kept ? { directory: kept, remove() {} } : throwAway('bench');
mkdirSync(directory, { recursive: true });
const embedded = await openEmbedded(directory);
try {
  const addresses = await embeddedDatabase(embedded);
  await prepareDatabase({ ...addresses, secrets: { BENCH: 'of no instance' } });
  process.env.DATABASE_URL = addresses.app;
  if (wants('pages')) await measurePages(addresses.app, embedded.address('root', 'onward'));
  if (wants('scripting')) await measureScripting(addresses.app, embedded.address('root', 'onward'));
  if (wants('sign-in')) {
    await build(signal);
    await whileServed(addresses.app, timeSignIn);
  }
  // Only by name: the same pages by the work of the app's process alone, for a machine that does other things too.
  if (asked.includes('processor')) await measureProcessor(addresses.app, embedded.address('root', 'onward'));
  // Only by name: a million rows take minutes.
  if (asked.includes('list')) {
    await build(signal);
    if (!(await measureList(addresses.app, embedded.address('root', 'onward')))) process.exitCode = 1;
  }
  if (asked.includes('sheets') && !(await measureSheets(embedded.address('root', 'onward'))))
    process.exitCode = 1;
  // Only by name: it writes a hundred megabytes several times.
  if (asked.includes('exports') && !(await measureExports(embedded.address('root', 'onward'))))
    process.exitCode = 1;
  // Only by name, as the list: ten thousand applications with their histories are made by bulk SQL.
  if (asked.includes('insights')) {
    await build(signal);
    if (!(await measureInsights(addresses.app, embedded.address('root', 'onward')))) process.exitCode = 1;
  }
  // Only by name: a hundred thousand applications of two hundred people are made by bulk SQL.
  if (asked.includes('roster')) {
    await build(signal);
    if (!(await measureRoster(addresses.app, embedded.address('root', 'onward')))) process.exitCode = 1;
  }
  // Only by name: several instances, PgBouncer and a replica on one machine.
  if (asked.includes('scale')) {
    await build(signal);
    const parts = asked.slice(asked.indexOf('scale') + 1);
    const root = embedded.address('root', 'onward');
    if (!(await measureScale(addresses, root, directory, parts))) process.exitCode = 1;
  }
  if (wants('outbox') && !(await measureOutbox(addresses.app))) process.exitCode = 1;
} catch (failure) {
  console.error(told(failure));
  process.exitCode = 1;
} finally {
  await pool().end({ timeout: 5 });
  embedded.stop();
  remove();
}
process.exit();

async function measurePages(app: string, root: string): Promise<void> {
  await build(signal);
  const few = await seeded(FEW);
  const many = await seeded(MANY);
  await knowTheRows(root);
  await countAll(app, few, many);
  await timeAll(app, many);
  const read = await readCost(few.person, root, app);
  const [unit = Number.NaN] = read.values();
  for (const [way, ms] of read) figure('read', { way, p50_ms: round(ms), ratio: round(ms / unit) });
}

async function measureScripting(app: string, root: string): Promise<void> {
  await build(signal);
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

/** After `processor` names of pages may stand: those alone, and the bare one. */
async function measureProcessor(app: string, root: string): Promise<void> {
  await build(signal);
  const visitor = await seeded(MANY);
  await knowTheRows(root);
  const only = asked.slice(asked.indexOf('processor') + 1);
  const chosen = PAGES.filter(({ name }) => only.length === 0 || only.includes(name));
  await whileServed(app, async (browser, pid) => {
    const found = (await there(browser, visitor)).filter((page) => chosen.includes(page));
    const worked = await processorOf(browser, pid, [BARE, ...found], visitor);
    const bare = worked.get(BARE) ?? Number.NaN;
    for (const [page, ms] of worked)
      figure('processor', { page: page.name, applications: MANY, ms: round(ms), ratio: round(ms / bare) });
  });
}

async function seeded(n: number): Promise<Visitor> {
  const begun = performance.now();
  const visitor = await aVisitor(n);
  const seconds = (performance.now() - begun) / 1000;
  figure('seed', { applications: n, seconds: round(seconds), a_second: Math.round(n / seconds) });
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
      figure('time', {
        page: page.name,
        applications: MANY,
        p50_ms: round(ms),
        ratio: round(ms / bare.ms),
        gzip_kB: round(bytes / 1000),
      });
      const kB = await scriptsOf(browser, path, visitor.cookie);
      figure('javascript', { page: page.name, gzip_kB: round(kB), beyond_bare_kB: round(kB - bare.kB) });
    }
  });
}
