import type { Page } from '@playwright/test';
import { endSessions } from '@/db/accounts/writes';
import { write } from '@/db/transaction';
import { anAct } from '@/scripts/test/people';
import { withoutDatabase } from './outage';
import { anAddress, expect, PASSWORD, test } from './person';

const alert = (page: Page) => page.locator('main').getByRole('alert');

/** An account made by the form, so that it has a password. */
async function signUp(page: Page): Promise<string> {
  const email = anAddress();
  await page.goto('/sign-up?next=/settings');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Make my account' }).click();
  await expect(page).toHaveURL('/settings');
  return email;
}

test.describe('a session lost in the middle of a form', () => {
  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('is signed in again there, and what was typed is sent', { tag: '@phone' }, async ({ page }) => {
      const email = await signUp(page);
      await page.getByLabel('Your name').fill('An hour of writing');
      await page.context().clearCookies();
      await page.getByRole('button', { name: 'Save' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('You are signed out');
      await expect(page.getByText('An hour of writing')).toBeVisible();

      await page.getByLabel('E-mail').fill(email);
      await page.getByLabel('Password').fill('not this one');
      await page.getByRole('button', { name: 'Sign in and send' }).click();
      await expect(alert(page)).toContainText('do not belong together');
      await expect(page.getByText('An hour of writing')).toBeVisible();

      await page.getByLabel('E-mail').fill(email);
      await page.getByLabel('Password').fill(PASSWORD);
      await page.getByRole('button', { name: 'Sign in and send' }).click();
      await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible();
      await expect(page.getByLabel('Your name')).toHaveValue('An hour of writing');
    });
  });

  test('with JavaScript is signed in again in place, and what was typed is sent', {
    tag: '@desktop',
  }, async ({ page }) => {
    const email = await signUp(page);
    await page.getByLabel('Your name').fill('An hour of writing');
    await page.context().clearCookies();
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(alert(page)).toContainText('You are signed out');
    await expect(page.getByLabel('Your name')).toHaveValue('An hour of writing');
    await page.getByLabel('E-mail').fill(email);
    await page.getByLabel('Password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Sign in and send' }).click();
    await expect(page.getByText('Saved.')).toBeVisible();
    await page.goto('/settings');
    await expect(page.getByLabel('Your name')).toHaveValue('An hour of writing');
  });

  test('and ended from elsewhere leads to signing in, and back', { tag: '@phone' }, async ({
    page,
    person,
  }) => {
    await write(person.scope, anAct(), (tx) => endSessions(tx, 'this'));
    await page.goto('/account');
    await expect(page).toHaveURL('/sign-in?next=%2Faccount');
  });
});

test('an address that leads nowhere is a page with a way on, also without JavaScript', {
  tag: '@desktop',
}, async ({ browser, page }) => {
  const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  for (const one of [page, plain]) {
    const answer = await one.goto(new URL('/nowhere/at-all', test.info().project.use.baseURL).href);
    expect(answer?.status()).toBe(404);
    await expect(one.getByRole('heading', { level: 1 })).toBeVisible();
  }
  await plain.context().close();
});

// These close the database to everybody, so they have an installation to themselves (e2e/served.ts).
test.describe('with the database down @outage', () => {
  for (const javaScriptEnabled of [true, false]) {
    test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
      test.use({ javaScriptEnabled });

      test('there are sentences, nobody is signed out, and what was typed is sent later', async ({
        page,
        person,
        request,
      }) => {
        await page.goto('/settings');
        await page.getByLabel('Your name').fill('Written in a storm');
        await withoutDatabase(async () => {
          await page.getByRole('button', { name: 'Save' }).click();
          await expect(page.getByText('Onward can’t reach its memory just now.').first()).toBeVisible();
          await expect(
            page.getByText('Written in a storm').or(page.locator('[value="Written in a storm"]')).first(),
          ).toBeVisible();
          expect((await request.get('/api/health')).status()).toBe(503);
          const other = await page.context().newPage();
          const answer = await other.goto('/account');
          expect(answer?.status()).toBe(503);
          await expect(other.getByRole('heading', { level: 1 })).toHaveText('Back in a moment');
          await other.goto('/sign-in');
          await other.getByLabel('E-mail').fill(person.email);
          await other.getByLabel('Password').fill(PASSWORD);
          await other.getByRole('button', { name: 'Sign in' }).click();
          await expect(alert(other)).toContainText('can’t reach its memory');
          await expect(other.getByLabel('E-mail')).toHaveValue(person.email);
          await other.close();
        });
        await page.getByRole('button', { name: javaScriptEnabled ? 'Save' : 'Send it again' }).click();
        await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible();
        if (javaScriptEnabled) await expect(page.getByText('Saved.')).toBeVisible();
        await expect(page.getByLabel('Your name')).toHaveValue('Written in a storm');
        await page.goto('/settings');
        await expect(page.getByLabel('Your name')).toHaveValue('Written in a storm');
      });
    });
  }
});
