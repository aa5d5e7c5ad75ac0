import { type Account, everyPage } from './accounts';
import type { Browser } from './browser';
import { IS_QUICK, rounds } from './figures';
import { tell } from './ledger';
import { BARE } from './pages';
import { installTools, printedBy } from './tools';

const CONNECTIONS = 16;
const SECONDS = IS_QUICK ? 1 : 4;
const TURNS = rounds(2, 1);
/** Of the bare page’s requests a second, at least. */
const LEAST = 0.45;

/** Requests a second of each judged page at 16 connections, by autocannon in a process of its own, in turns. By page. */
export async function measureThroughput(
  browser: Browser,
  account: Account,
  rows: number,
): Promise<Map<string, number>> {
  installTools();
  const asked = everyPage([account]);
  const sums = new Map(asked.map((one) => [one, 0]));
  for (let turn = 0; turn < TURNS; turn++)
    for (const [one, sum] of sums) {
      const { page, visitor } = one;
      const printed = await printedBy([
        'bench/node_modules/autocannon/autocannon.js',
        ...['--json', '--connections', `${CONNECTIONS}`, '--duration', `${SECONDS}`],
        ...['--headers', `cookie=${visitor.cookie}`, '--headers', 'accept-encoding=gzip'],
        browser.address(page.path(visitor.applicationId)),
      ]);
      const { requests, non2xx, errors } = JSON.parse(printed);
      if (non2xx > 0 || errors > 0) throw new Error(`${page.name}: ${non2xx} refusals, ${errors} errors.`);
      sums.set(one, sum + requests.average);
    }
  const rates = new Map([...sums].map(([{ page }, sum]) => [page.name, sum / TURNS]));
  const bare = rates.get(BARE.name) ?? Number.NaN;
  for (const [name, rate] of rates)
    tell({
      ...{ figure: 'requests a second', against: 'bare page', unit: '/s', value: rate, ratio: rate / bare },
      of: name === BARE.name ? `bare, ${CONNECTIONS} connections` : `${name}, ${account.own} of ${rows}`,
      ...(name === BARE.name ? {} : { least: LEAST }),
    });
  return rates;
}
