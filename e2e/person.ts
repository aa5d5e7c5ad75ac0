import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, test as base } from '@playwright/test';
import { addressOf } from '@/scripts/postgres/credentials';
import { aPerson, type Person } from '@/scripts/test/people';
import { COOKIE } from '@/server/cookie';

/** Where the served app keeps its database's address (playwright.config.ts). */
export const data = process.env.ONWARD_E2E_DATA ?? path.join(tmpdir(), 'onward-e2e');

/** The database of the app under test, for the product's own writes. */
export function useServedDatabase(): void {
  process.env.DATABASE_URL ??= addressOf(
    'app',
    JSON.parse(readFileSync(path.join(data, 'postgres.json'), 'utf8')),
    'onward',
  );
}

/** Signs a person in without a form. */
export async function signIn(context: BrowserContext, person: Person): Promise<void> {
  const url = base.info().project.use.baseURL as string;
  await context.addCookies([{ name: COOKIE, value: person.cookie, url, httpOnly: true, sameSite: 'Lax' }]);
}

/** Tests with somebody signed in, made for that test alone. */
export const test = base.extend<{ person: Person }>({
  person: async ({ context }, use) => {
    useServedDatabase();
    const person = await aPerson('e2e');
    await signIn(context, person);
    await use(person);
  },
});
export { expect } from '@playwright/test';

/** An address that nobody has yet. */
export const anAddress = () => `e2e-${randomUUID()}@example.org`;
export const PASSWORD = 'four words in a row';
