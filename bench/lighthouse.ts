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
    const printed = await printedBy([script, browser.address(path), cookie, chrome, ...kinds]);
    const { marks, failed } = JSON.parse(printed) as { marks: Record<string, number>; failed: string[] };
    for (const [kind, mark] of Object.entries(marks))
      tell({
        ...{ figure: 'Lighthouse', of: `${name}, ${kind}`, value: mark, unit: 'of 100' },
        least: kind === 'performance' ? PERFORMANCE : 100,
        note: mark < 100 ? failed.join(' ') : '',
      });
  }
}
