import { type BrowserContext, chromium, type Page as Tab } from '@playwright/test';
import { findBrowser } from '../scripts/test/browser';
import type { Account } from './accounts';
import type { Browser } from './browser';
import { percentile, rounds } from './figures';
import { tell } from './ledger';

const TIMES = rounds(20, 2);
const SLOWER = 4;
const MOST = 100;

/** An act as a browser feels it: made ready, and then the one press that is timed. */
interface Act {
  readonly path: (applicationId: string) => string;
  readonly ready: (tab: Tab) => Promise<void>;
  readonly press: (tab: Tab, n: number) => Promise<void>;
}

const firstDots = (tab: Tab) => tab.locator('.col.cur li .dots').first();
const ACTS: Record<string, Act> = {
  'open the menu of a card': {
    path: () => '/applications',
    ready: (tab) => firstDots(tab).waitFor(),
    press: (tab) => firstDots(tab).click(),
  },
  'move a card by its menu': {
    path: () => '/applications',
    ready: async (tab) => {
      await firstDots(tab).click();
      await tab.locator('dialog.sheet li button:not([disabled])').first().waitFor();
      await forget(tab);
    },
    press: (tab) =>
      tab
        .getByRole('dialog')
        .getByRole('button', { name: /^Interview/ })
        .click(),
  },
  'tick a row of the list': {
    path: () => '/applications/list',
    ready: (tab) => tab.locator('tbody input[name=picked]').first().waitFor(),
    press: (tab, n) =>
      tab
        .locator('tbody input[name=picked]')
        .nth(n % 40)
        .click(),
  },
  'type into the search of the list': {
    path: () => '/applications/list',
    ready: (tab) => tab.locator('#find').focus(),
    press: (tab) => tab.keyboard.type('kestrel'),
  },
  'type into the notes of an application': {
    path: (id) => `/applications/${id}/edit`,
    ready: (tab) => tab.locator('textarea').first().focus(),
    press: (tab) => tab.keyboard.type('They wrote'),
  },
  'open an application': {
    path: () => '/applications',
    // The press itself: what comes after it is another page, and timed as such.
    ready: (tab) =>
      tab.evaluate(() =>
        document.addEventListener('click', (event) => event.preventDefault(), { once: true }),
      ),
    press: (tab) => tab.locator('.col.cur li a').first().click(),
  },
};

/**
 * From an act to the next frame that shows it, as the browser’s own event timing has it, on a processor slowed four
 * times; p75. What is quicker than 16 ms a browser does not tell, and counts as 16.
 */
export async function measureInteraction(browser: Browser, { seeker, own }: Account): Promise<void> {
  const chrome = await chromium.launch({ executablePath: findBrowser() });
  try {
    for (const [name, act] of Object.entries(ACTS)) {
      const context = await chrome.newContext({
        viewport: { width: 390, height: 844 },
        hasTouch: true,
        // Its own work between two presses is not what is timed.
        serviceWorkers: 'block',
      });
      const [cookie = '', value = ''] = seeker.cookie.split('=');
      await context.addCookies([{ name: cookie, value, url: browser.address('/') }]);
      const took: number[] = [];
      // The first time warms the server, and does not count.
      for (let n = -1; n < TIMES; n++) {
        const tab = await slowTab(context);
        await tab.goto(browser.address(act.path(seeker.applicationId)), { waitUntil: 'networkidle' });
        await act.ready(tab);
        await forget(tab);
        await act.press(tab, n + 1);
        const ms = await longest(tab);
        if (n >= 0) took.push(ms);
        await tab.close();
      }
      await context.close();
      tell({
        ...{ figure: 'interaction to next paint', of: `${name}, ${own}`, unit: 'ms', most: MOST },
        ...{ value: percentile(took, 0.75), note: `p75 of ${took.length}, processor slowed ${SLOWER} times` },
      });
    }
  } finally {
    await chrome.close();
  }
}

async function slowTab(context: BrowserContext): Promise<Tab> {
  const tab = await context.newPage();
  await tab.addInitScript(() => {
    const seen = globalThis as unknown as { interactions: number[] };
    seen.interactions = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { interactionId?: number })[])
        if (entry.interactionId) seen.interactions.push(entry.duration);
    }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  });
  const instruments = await context.newCDPSession(tab);
  await instruments.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  return tab;
}

/** Waits for what came before to be told, and forgets it. */
async function forget(tab: Tab): Promise<void> {
  await longest(tab);
  await tab.evaluate(() => {
    (globalThis as unknown as { interactions: number[] }).interactions = [];
  });
}

/** The longest since it was last forgotten, once the browser has drawn and told of it. */
const longest = (tab: Tab): Promise<number> =>
  tab.evaluate(async () => {
    await new Promise((drawn) => setTimeout(drawn, 400));
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    return Math.max(16, ...(globalThis as unknown as { interactions: number[] }).interactions);
  });
