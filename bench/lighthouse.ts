import { existsSync } from 'node:fs';
import { findBrowser } from '../scripts/test/browser';
import { type Account, JUDGED, viewerOf } from './accounts';
import type { Browser } from './browser';
import { IS_QUICK } from './figures';
import { tell } from './ledger';
import { installTools, printedBy } from './tools';

/** What Lighthouse drives: a whole browser, for the small one has no screen to take pictures of. */
const WHOLE = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const PERFORMANCE = 95;

/** Its marks for speed swing by ten from run to run, as its own authors say: of so many the middle one counts. */
const RUNS = IS_QUICK ? 1 : 3;
interface Marked {
  readonly marks: Record<string, number>;
  readonly failed: string[];
}

/** A run whose trace Chromium lost is said, and made again. */
const told = (failure: Error) => void console.error(failure.message.split('\n').slice(0, 6).join('\n'));

function middleOf(seen: readonly Marked[]): Marked {
  const ordered = seen.toSorted((one, other) => speed(one) - speed(other));
  const middle = ordered[Math.floor(ordered.length / 2)];
  if (!middle) throw new Error('Lighthouse did not get through once.');
  return middle;
}
const speed = ({ marks }: Marked) => marks.performance ?? 0;

/** Lighthouse’s marks on a phone of eight pages: the landing page, which search engines may list, and the judged ones. */
export async function measureLighthouse(browser: Browser, account: Account): Promise<void> {
  installTools();

  const script = 'bench/lighthouse-run.mjs';
  const chrome = WHOLE.find((file) => existsSync(file)) ?? findBrowser() ?? '';
  const pages = [
    {
      name: 'landing',
      path: '/',
      cookie: '',
      kinds: ['performance', 'accessibility', 'best-practices', 'seo'],
    },
    ...JUDGED.map((page) => {
      const { cookie, applicationId } = viewerOf(page, account);
      const kinds = ['performance', 'accessibility', 'best-practices'];
      return { name: page.name, path: page.path(applicationId), cookie, kinds };
    }),
  ];
  for (const { name, path, cookie, kinds } of IS_QUICK ? pages.slice(0, 2) : pages) {
    const seen: Marked[] = [];
    for (let tries = 0; seen.length < RUNS && tries < RUNS + 3; tries++) {
      const printed = await printedBy([script, browser.address(path), cookie, chrome, ...kinds]).catch(told);
      if (printed) seen.push(JSON.parse(printed) as Marked);
    }
    const { marks, failed } = middleOf(seen);
    for (const [kind, mark] of Object.entries(marks))
      tell({
        ...{ figure: 'Lighthouse', of: `${name}, ${kind}`, value: mark, unit: 'of 100' },
        least: kind === 'performance' ? PERFORMANCE : 100,
        note: mark < 100 ? failed.join(' ') : '',
      });
  }
}
