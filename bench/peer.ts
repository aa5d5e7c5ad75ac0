import { type Account, viewerOf } from './accounts';
import type { Browser } from './browser';
import { percentile, rounds } from './figures';
import { tell } from './ledger';
import { keyOf, type Times } from './page-times';
import { BARE, type Page } from './pages';

/**
 * JobSync 1.1.15 as it was measured with 10,000 applications, on two cores, beside a bare page of Next’s: ms, requests a
 * second, ms of a file of 11 columns, kB of script.
 */
const PEER = {
  bare: { firstMs: 7.6, rate: 183 },
  home: { firstMs: 270, rate: 1.6, js: 300 },
  // Its list is a page and then an action for 25 rows: 160 ms together. `answers` takes 18 bare pages for it.
  list: { times: 18, rate: 8, js: 371 },
  application: { js: 423 },
  exportMs: 2700,
};
const SHEET: Page = { name: 'applications as CSV', path: () => '/data/applications.csv' };

/** How many times better each page is than the peer’s, each over its own machine’s bare page. */
export function tellPeerTimes(times: ReadonlyMap<string, Times>, { own }: Account): void {
  const bare = times.get(keyOf({ page: BARE, own: 0 }));
  const of = (name: string) => times.get(keyOf({ page: { name, path: () => '' }, own }));
  const [home, list] = [of('home'), of('list')];
  if (!bare || !home || !list) return;
  const found = [
    {
      of: 'home, first byte',
      ours: home.first[0] / bare.first[0],
      theirs: PEER.home.firstMs / PEER.bare.firstMs,
      least: 10,
    },
    { of: 'list, complete', ours: list.whole[0] / bare.whole[0], theirs: PEER.list.times, least: 6 },
  ];
  for (const { ours, theirs, ...rest } of found)
    better({ ...rest, ours, theirs, ratio: theirs / ours, unit: 'bare pages' });
}

/** The same of requests a second: what is left of the bare page’s, ours over theirs. */
export function tellPeerRates(rates: ReadonlyMap<string, number>): void {
  const bare = rates.get(BARE.name) ?? Number.NaN;
  for (const name of ['home', 'list'] as const) {
    const [ours, theirs] = [(rates.get(name) ?? Number.NaN) / bare, PEER[name].rate / PEER.bare.rate];
    // The goal is of the page that people land on; of the list, 20 times the peer’s would be 0.87 of a bare page.
    const least = name === 'home' ? { least: 20 } : {};
    better({
      of: `${name}, requests a second`,
      ours,
      theirs,
      ratio: ours / theirs,
      unit: 'of the bare page’s',
      ...least,
    });
  }
}

/** Script of the whole page, the bare one’s with it. */
export function tellPeerScripts(scripts: ReadonlyMap<string, number>): void {
  for (const name of ['home', 'list', 'application'] as const) {
    const ours = scripts.get(name) ?? Number.NaN;
    tell({
      ...{
        figure: 'beside the peer',
        of: `${name}, script`,
        value: ours,
        unit: 'kB',
        ratio: ours / PEER[name].js,
      },
      ...{ against: `JobSync, ${PEER[name].js} kB`, most: 0.5 },
    });
  }
}

/** Every application as a file, from the browser’s side, over the bare page of the same turns. */
export async function measurePeerExport(browser: Browser, account: Account): Promise<void> {
  const { cookie } = viewerOf(SHEET, account);
  const taken = new Map([BARE, SHEET].map((page) => [page, [] as number[]]));
  for (let turn = -2; turn < rounds(10, 2); turn++)
    for (const [page, times] of taken) {
      const { status, ms } = await browser.get(page.path(''), cookie);
      if (status !== 200) throw new Error(`${page.name} answered ${status}`);
      if (turn >= 0) times.push(ms);
    }
  const [bare, sheet] = [...taken.values()].map((times) => percentile(times, 0.5));
  const ours = (sheet ?? Number.NaN) / (bare ?? Number.NaN);
  const theirs = PEER.exportMs / PEER.bare.firstMs;
  better({ of: 'export as CSV', ours, theirs, ratio: theirs / ours, unit: 'bare pages', least: 5 });
}

interface Compared {
  readonly of: string;
  readonly ours: number;
  readonly theirs: number;
  readonly ratio: number;
  readonly unit: string;
  readonly least?: number;
}

const better = ({ of, ours, theirs, ratio, unit, least }: Compared): void =>
  tell({
    ...{ figure: 'beside the peer', of, value: ours, unit, ratio },
    ...{ against: `JobSync, ${Math.round(theirs * 1000) / 1000}`, note: 'times better' },
    ...(least === undefined ? {} : { least }),
  });
