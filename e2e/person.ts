import { randomInt, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type BrowserContext, test as base, type Page } from '@playwright/test';
import { addressOf } from '@/scripts/postgres/credentials';
import { aPerson, type Person } from '@/scripts/test/people';
import { COOKIE } from '@/server/cookie';
import { servedFor } from './served';

/** An address of the database of the app under test. */
export function servedDatabase(as: 'app' | 'root', name = 'onward'): string {
  const { data } = servedFor(base.info().project.name);
  return addressOf(as, JSON.parse(readFileSync(path.join(data, 'postgres.json'), 'utf8')), name);
}

/** Leads the product's own writes there, and what they seal is for that app; a worker serves one project only. */
export function writeToServedDatabase(): void {
  process.env.DATABASE_URL ||= servedDatabase('app');
  const { data } = servedFor(base.info().project.name);
  const { AUTH_SECRET } = JSON.parse(readFileSync(path.join(data, 'secrets.json'), 'utf8'));
  process.env.AUTH_SECRET ||= AUTH_SECRET;
}

/** Signs a person in without a form. */
export async function signIn(context: BrowserContext, person: Pick<Person, 'cookie'>): Promise<void> {
  const url = base.info().project.use.baseURL as string;
  await context.addCookies([{ name: COOKIE, value: person.cookie, url, httpOnly: true, sameSite: 'Lax' }]);
}

/** What stands in a page where something was missing, with what is around it. */
const GAP = /.{0,40}(\bundefined\b|\bNaN\b|\[object |Invalid Date).{0,20}/;

/** Tests with somebody signed in, made for that test alone. */
export const test = base.extend<{ person: Person }>({
  // Whatever a test is about: the browser refused nothing of ours, nothing of a stranger's was asked for, and no sentence
  // has a gap.
  page: async ({ page, javaScriptEnabled }, use) => {
    const refused: string[] = [];
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) refused.push(message.text());
    });
    const gaps: string[] = [];
    const goto = page.goto.bind(page);
    page.goto = async (...to) => {
      const answer = await goto(...to);
      if (javaScriptEnabled) await untilAwake(page);
      // A page that the browser had kept was looked at when it came.
      if (answer && !answer.fromServiceWorker()) {
        const text = await page.textContent('main', { timeout: 1000 }).catch(() => '');
        const [gap] = GAP.exec(text ?? '') ?? [];
        if (gap) gaps.push(`${page.url()}: …${gap}…`);
      }
      return answer;
    };
    await use(page);
    base.expect(refused).toEqual([]);
    base.expect(gaps, 'a sentence with a gap').toEqual([]);
  },
  extraHTTPHeaders: async ({ browserName: _ }, use) => use({ 'x-forwarded-for': anIpAddress() }),
  person: async ({ context }, use) => {
    writeToServedDatabase();
    const person = await aPerson('e2e');
    await signIn(context, person);
    await use(person);
  },
});
export { expect } from '@playwright/test';

const anIpAddress = () => `10.${[1, 2, 3].map(() => randomInt(256)).join('.')}`;

/** An address that nobody has yet. */
export const anAddress = () => `e2e-${randomUUID()}@example.org`;
export const PASSWORD = 'four words in a row';

/**
 * Resolves once React holds every field of the page, or after ten seconds. Playwright writes over a text by choosing it
 * and then typing, faster than any hand: a field that wakes up between the two would keep the old text beside the new.
 * Hidden ones are left out: some are written for browsers without JavaScript, and React never holds them.
 */
async function untilAwake(page: Page): Promise<void> {
  const isAwake = () =>
    [...document.querySelectorAll('main :is(input:not([type=hidden]), textarea, select)')].every((field) =>
      Object.keys(field).some((key) => key.startsWith('__reactProps')),
    );
  const end = Date.now() + 10_000;
  // Counted here and not in the page, whose clock may stand still.
  while (Date.now() < end && !(await page.evaluate(isAwake))) await setTimeout(20);
}
