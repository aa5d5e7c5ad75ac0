import type { Page } from '@playwright/test';
import { listPage } from '@/db/list/reads';
import { read } from '@/db/transaction';
import type { Person } from '@/scripts/test/people';
import { expect } from './person';

/** Opens a page and waits for what it loads once it is there. */
export async function opened(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForLoadState('networkidle');
}

/** Resolves once nothing waits in the browser any more. */
export async function allSent(page: Page): Promise<void> {
  const left = () =>
    page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const asked = indexedDB.open('onward-waiting');
          asked.onupgradeneeded = () => asked.transaction?.abort();
          asked.onerror = () => resolve(0);
          asked.onsuccess = () => {
            const counted = asked.result.transaction('acts').objectStore('acts').count();
            counted.onsuccess = () => resolve(counted.result);
          };
        }),
    );
  // A kept page loads itself anew once what waited is sent.
  await expect.poll(() => left().catch(() => -1), { timeout: 20_000 }).toBe(0);
  await expect(line(page)).toBeHidden();
}

/** Opens a page and waits until the browser has kept the main ones, as it does once a day. */
export async function keptMain(page: Page): Promise<void> {
  await page.goto('/today');
  const fetched = () =>
    page.evaluate(async () => Boolean(await caches.match('/.fetched', { cacheName: 'onward-pages' })));
  await expect.poll(fetched, { timeout: 20_000 }).toBe(true);
}

export const named = async (person: Person, organisation: string) => {
  const { list } = await read(person.scope, (tx) => ({ list: listPage(tx, { q: organisation } as never) }));
  return list.rows.filter((row) => row.organisation === organisation);
};

/** The line under the header. */
export const line = (page: Page) => page.getByRole('complementary', { name: 'Network' });
export const heading = (page: Page) => page.getByRole('heading', { level: 1 });
