import { type Account, type Asked, everyPage, TURNS } from './accounts';
import type { Browser } from './browser';
import { percentile } from './figures';
import { tell } from './ledger';
import { BARE } from './pages';

/** First byte and complete, in ms; p50 and p95. */
export interface Times {
  readonly first: readonly [number, number];
  readonly whole: readonly [number, number];
}

/** What a complete page may cost over the bare one, and its first byte. */
const WHOLE = 1.8;
const BOARD = 2;
const FIRST = 1.2;

export const keyOf = ({ page, own }: Pick<Asked, 'page' | 'own'>) => `${page.name} ${own}`;

/** First byte and complete page of every judged page of every account, in turns. By name and size. */
export async function timesOf(browser: Browser, accounts: readonly Account[]): Promise<Map<string, Times>> {
  const asked = everyPage(accounts);
  const taken = new Map(asked.map((one) => [one, { first: [] as number[], whole: [] as number[] }]));
  for (let turn = -TURNS.warmUp; turn < TURNS.counted; turn++)
    for (const [{ page, visitor }, times] of taken) {
      const { status, firstMs, ms } = await browser.get(page.path(visitor.applicationId), visitor.cookie);
      if (status !== 200) throw new Error(`${page.name} answered ${status}`);
      if (turn < 0) continue;
      times.first.push(firstMs);
      times.whole.push(ms);
    }
  const both = (all: readonly number[]) => [percentile(all, 0.5), percentile(all, 0.95)] as const;
  return new Map(
    [...taken].map(([one, { first, whole }]) => [keyOf(one), { first: both(first), whole: both(whole) }]),
  );
}

/** Tells what was measured over the bare page of the same turns. @param rows in the database. */
export function tellTimes(
  times: ReadonlyMap<string, Times>,
  accounts: readonly Account[],
  rows: number,
): void {
  const bare = times.get(keyOf({ page: BARE, own: 0 }));
  for (const { page, own } of everyPage(accounts)) {
    const found = times.get(keyOf({ page, own }));
    if (!found || !bare) continue;
    const against = 'bare page';
    for (const [at, which] of [
      [0, 'p50'],
      [1, 'p95'],
    ] as const) {
      const of = page === BARE ? `bare, ${which}` : `${page.name}, ${which}, ${own} of ${rows}`;
      const bound = page === BARE ? undefined : page.name === 'board' ? BOARD : WHOLE;
      tell({
        ...{ figure: 'first byte', of, against, unit: 'ms', value: found.first[at] },
        ratio: found.first[at] / bare.first[at],
        ...(bound ? { most: FIRST } : {}),
      });
      tell({
        ...{ figure: 'complete', of, against, unit: 'ms', value: found.whole[at] },
        ratio: found.whole[at] / bare.whole[at],
        ...(bound ? { most: bound } : {}),
      });
    }
  }
}

/** What a page may take more where there is a hundred times as much. */
const GROWTH = 1.2;

/** The complete page with 10,000 applications over 100, both of the same turns. */
export function tellOwnGrowth(times: ReadonlyMap<string, Times>, accounts: readonly Account[]): void {
  const [few, most] = [accounts[0], accounts.at(-1)];
  if (!few || !most) return;
  for (const { page } of everyPage([most]).slice(1)) {
    const [before, after] = [few, most].map(
      ({ own }) => times.get(keyOf({ page, own }))?.whole[0] ?? Number.NaN,
    );
    tell({
      ...{ figure: 'growth in the account', of: page.name, unit: 'ms', value: after ?? Number.NaN },
      against: `itself with ${few.own} applications`,
      ratio: (after ?? Number.NaN) / (before ?? Number.NaN),
      most: GROWTH,
    });
  }
}

/** The page in the large database over the one in the small, each as a ratio to the bare page of its own turns. */
export function tellRowsGrowth(
  small: ReadonlyMap<string, Times>,
  large: ReadonlyMap<string, Times>,
  account: Account,
  rows: readonly [number, number],
): void {
  const over = (times: ReadonlyMap<string, Times>, key: string) =>
    (times.get(key)?.whole[0] ?? Number.NaN) /
    (times.get(keyOf({ page: BARE, own: 0 }))?.whole[0] ?? Number.NaN);
  for (const one of everyPage([account]).slice(1)) {
    const key = keyOf(one);
    tell({
      ...{ figure: 'growth of the database', of: one.page.name, unit: 'ms' },
      value: large.get(key)?.whole[0] ?? Number.NaN,
      against: `itself, ${rows[1]} applications of all over ${rows[0]}`,
      ratio: over(large, key) / over(small, key),
      most: GROWTH,
    });
  }
}
