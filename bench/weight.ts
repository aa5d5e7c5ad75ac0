import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { findBrowser } from '../scripts/test/browser';
import { type Account, JUDGED, viewerOf } from './accounts';
import type { Browser } from './browser';
import { scriptsOf } from './javascript';
import { tell } from './ledger';
import { BARE } from './pages';

/** What a page may load beyond the bare one, scripts and styles together, in kB. */
const MOST: Record<string, number> = { board: 45, home: 17 };
const OTHERS = 20;
const STYLE = /\/_next\/static\/[\w./~%-]+?\.css/g;

/**
 * Scripts and styles that a page makes a browser load, each compressed by itself, beyond the bare page's; and what a
 * browser gets later, when the page already stands. @returns scripts alone, by page, the bare one too.
 */
export async function measureWeight(browser: Browser, account: Account): Promise<Map<string, number>> {
  const weights = new Map<string, { js: number; css: number }>();
  for (const page of [BARE, ...JUDGED]) {
    const { cookie, applicationId } = viewerOf(page, account);
    const path = page.path(applicationId);
    const [js, css] = [await scriptsOf(browser, path, cookie), await stylesOf(browser, path, cookie)];
    weights.set(page.name, { js, css });
  }
  const bare = weights.get(BARE.name) ?? { js: Number.NaN, css: Number.NaN };
  const later = await loadedLater(browser, account, weights);
  for (const [name, { js, css }] of weights)
    tell({
      ...{ figure: 'JavaScript and CSS', of: name, unit: 'kB' },
      ...(name === BARE.name
        ? { value: js + css }
        : {
            value: js + css - bare.js - bare.css,
            most: MOST[name] ?? OTHERS,
            against: 'beyond the bare page',
          }),
      note: `script ${Math.round(js)}, style ${Math.round(css)}, loaded later ${Math.round(later.get(name) ?? 0)}`,
    });
  return new Map([...weights].map(([name, { js }]) => [name, js]));
}

async function stylesOf(browser: Browser, path: string, cookie: string): Promise<number> {
  const { text } = await browser.get(path, cookie);
  let bytes = 0;
  for (const one of new Set([...text.matchAll(STYLE)].map(String)))
    bytes += gzipSync((await browser.get(one)).text).length;
  return bytes / 1000;
}

/** Scripts beyond those that the page names, which a browser has got once nothing more is asked for. */
async function loadedLater(
  browser: Browser,
  account: Account,
  named: ReadonlyMap<string, { js: number }>,
): Promise<Map<string, number>> {
  const chrome = await chromium.launch({ executablePath: findBrowser() });
  const found = new Map<string, number>();
  try {
    for (const page of [BARE, ...JUDGED]) {
      const { cookie, applicationId } = viewerOf(page, account);
      const context = await chrome.newContext({ viewport: { width: 390, height: 844 } });
      await context.setExtraHTTPHeaders({ cookie });
      const tab = await context.newPage();
      await tab.goto(browser.address(page.path(applicationId)), { waitUntil: 'networkidle' });
      const scripts = await tab.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .map(({ name }) => new URL(name).pathname)
          .filter((name) => name.endsWith('.js')),
      );
      let bytes = 0;
      for (const one of new Set(scripts)) bytes += gzipSync((await browser.get(one)).text).length;
      found.set(page.name, Math.max(0, bytes / 1000 - (named.get(page.name)?.js ?? 0)));
      await context.close();
    }
  } finally {
    await chrome.close();
  }
  return found;
}
