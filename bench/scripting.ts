import { type BrowserContext, chromium, type Page as Tab } from '@playwright/test';
import { findBrowser } from '../scripts/test/browser';
import type { Browser } from './browser';
import { middle, round, rounds } from './figures';
import { tell } from './ledger';
import { BARE, PAGES } from './pages';
import type { Visitor } from './visitors';

const ROUNDS = rounds(9, 2);
/** How many times slower than this machine: about a phone of some years ago. */
const SLOWER = 4;

/** Seconds of a browser's main thread, as its own instruments count them. */
type Spent = { script: number; task: number };

/** Milliseconds that a browser on a slowed processor spends on pages: script alone, and everything of its main thread. */
export async function timeScripting(browser: Browser, visitor: Visitor, applications: number): Promise<void> {
  const chrome = await chromium.launch({ executablePath: findBrowser() });
  const pages = [BARE, ...PAGES.filter(({ name }) => name === 'board' || name === 'list')];
  const loading = new Map(pages.map((page) => [page, [] as Spent[]]));
  const carrying: Spent[] = [];
  try {
    for (let n = -1; n < ROUNDS; n++) {
      for (const page of pages) {
        const context = await chrome.newContext({ viewport: { width: 390, height: 844 } });
        await context.setExtraHTTPHeaders({ cookie: visitor.cookie });
        const { tab, spent } = await slowTab(context);
        await tab.goto(browser.address(page.path(visitor.applicationId)));
        await tab.evaluate(() => new Promise((done) => requestIdleCallback(done)));
        const before = await spent();
        // The first round warms the server, and does not count.
        if (n >= 0) loading.get(page)?.push(before);
        if (n >= 0 && page.name === 'board') {
          await carry(tab);
          const { script, task } = await spent();
          carrying.push({ script: script - before.script, task: task - before.task });
        }
        await context.close();
      }
    }
  } finally {
    await chrome.close();
  }
  const bare = middleOf(loading.get(BARE) ?? []);
  for (const [page, all] of loading) say(`load ${page.name}`, middleOf(all));
  say('carry a card by keys', middleOf(carrying));

  function say(what: string, { script, task }: Spent): void {
    tell({
      ...{ figure: 'scripting', of: `${what}, ${applications}`, value: script * 1000, unit: 'ms of script' },
      ...{ ratio: script / bare.script, against: 'bare page' },
      note: `processor slowed ${SLOWER} times; main thread ${Math.round(task * 1000)} ms, ${round(task / bare.task)} ×`,
    });
  }
}

const middleOf = (all: readonly Spent[]): Spent => ({
  script: middle(all.map(({ script }) => script)),
  task: middle(all.map(({ task }) => task)),
});

/** A tab on the slowed processor, and what its main thread has spent since it began. */
async function slowTab(context: BrowserContext): Promise<{ tab: Tab; spent: () => Promise<Spent> }> {
  const tab = await context.newPage();
  const instruments = await context.newCDPSession(tab);
  await instruments.send('Performance.enable');
  await instruments.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const spent = async () => {
    const { metrics } = await instruments.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
    return { script: of('ScriptDuration'), task: of('TaskDuration') };
  };
  return { tab, spent };
}

/** Picks the first card up, carries it over the next stage, and puts it back: nothing is written. */
async function carry(tab: Tab): Promise<void> {
  await tab.locator('.col.cur li a').first().focus();
  await tab.keyboard.press('Space');
  await tab.getByText(/is in hand/).waitFor({ state: 'attached' });
  await tab.keyboard.press('ArrowRight');
  await tab.getByText(/^Over /).waitFor({ state: 'attached' });
  await tab.keyboard.press('Escape');
  await tab.getByText(/ stays in /).waitFor({ state: 'attached' });
}
