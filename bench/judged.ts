import { openPool } from '@/db/client';
import { type Account, accountsOf } from './accounts';
import { tellMemory } from './clean-start';
import { measureDatabaseTime } from './database-time';
import type { Addresses } from './databases';
import { IS_QUICK } from './figures';
import { measureInteraction } from './interaction';
import { tell } from './ledger';
import { measureLighthouse } from './lighthouse';
import { seedLists } from './list-seed';
import { type Times, tellOwnGrowth, tellRowsGrowth, tellTimes, timesOf } from './page-times';
import { measurePeerExport, tellPeerRates, tellPeerScripts, tellPeerTimes } from './peer';
import { measureRowsRead, measureRowsWritten } from './rows-touched';
import { whileServed } from './served';
import { measureThroughput } from './throughput';
import { measureWeight } from './weight';

const [FEW, MANY, MOST] = [100, 1000, 10_000];

/** What was measured in the small database, to be compared with the large one. */
export interface Small {
  readonly times: ReadonlyMap<string, Times>;
  readonly rows: number;
}

/** Names by which one of these figures is asked for alone. */
export const SMALL = ['growth', 'rows', 'database'] as const;
export const LARGE = ['times', 'throughput', 'weight', 'lighthouse', 'interaction', 'peer'] as const;
export type Wants = (name: (typeof SMALL)[number] | (typeof LARGE)[number]) => boolean;

/** What grows with an account, in a database that holds hardly more than it. */
export async function measureSmall({ app, root: address }: Addresses, wants: Wants): Promise<Small> {
  const root = openPool(address, 1);
  const accounts = await accountsOf(root, [FEW, MANY, MOST]);
  const rows = await applicationsIn(root);
  let times: ReadonlyMap<string, Times> = new Map();
  await whileServed(app, async (browser) => {
    if (wants('growth') || wants('times')) times = await timesOf(browser, accounts);
    if (wants('growth')) tellOwnGrowth(times, accounts);
    if (wants('rows')) await measureRowsRead(root, browser, accounts);
  });
  if (wants('rows')) await measureRowsWritten(accounts);
  const last = accounts.at(-1);
  if (wants('database') && last) await measureDatabaseTime(last.seeker, last.own);
  await root.end({ timeout: 5 });
  return { times, rows };
}

/** What somebody meets where a million applications are in the database. @param all how many. */
export async function measureLarge(
  { app, root: address }: Addresses,
  { wants, all, small }: { wants: Wants; all: number; small?: Small | undefined },
): Promise<void> {
  const root = openPool(address, 1);
  const begun = performance.now();
  const accounts = await accountsOf(root, [MANY, MOST]);
  const [thousand, last] = accounts as [Account, Account];
  await seedLists(root, last.seeker.person.id, all, (n) => console.error(`${n} applications`));
  await root.unsafe(`update acts set created_at = created_at - interval '1 hour' where kind = 'seed'`);
  const rows = await applicationsIn(root);
  tell({
    figure: 'seeding',
    of: `${rows} applications`,
    value: (performance.now() - begun) / 1000,
    unit: 's',
  });
  await root.end({ timeout: 5 });
  await whileServed(app, async (browser, pid) => {
    await browser.get('/bench/bare');
    if (wants('throughput')) tellMemory(pid, 'idle', 'the app’s process, after one page; the peer: 201 MB');
    if (wants('times')) {
      const times = await timesOf(browser, accounts);
      tellTimes(times, accounts, rows);
      if (small) tellRowsGrowth(small.times, times, last, [small.rows, rows]);
      if (wants('peer')) tellPeerTimes(times, last);
    }
    if (wants('throughput')) {
      await measureThroughput(browser, thousand, rows);
      const rates = await measureThroughput(browser, last, rows);
      tellMemory(pid, 'after load', '16 connections on every judged page; the peer: 660 to 700 MB');
      if (wants('peer')) tellPeerRates(rates);
    }
    if (wants('weight')) {
      const scripts = await measureWeight(browser, last);
      if (wants('peer')) tellPeerScripts(scripts);
    }
    if (wants('peer')) await measurePeerExport(browser, last);
    if (wants('lighthouse')) await measureLighthouse(browser, last);
    if (wants('interaction')) await measureInteraction(browser, IS_QUICK ? thousand : last);
  });
}

async function applicationsIn(root: ReturnType<typeof openPool>): Promise<number> {
  const [row] = await root<{ n: number }[]>`select count(*)::int as n from applications`;
  return row?.n ?? 0;
}
