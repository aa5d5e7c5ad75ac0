import type { Page } from '@playwright/test';
import postgres from 'postgres';
import { queueAt } from '@/server/queue';
import { anAddress, expect, PASSWORD, servedDatabase, test } from './person';

/** Fills and sends a form about an account, as a person does. */
async function give(page: Page, email: string, button: string) {
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: button, exact: true }).click();
}

/** An account of somebody's who has just left it. */
async function leave(page: Page): Promise<string> {
  const email = anAddress();
  await page.goto('/sign-up?next=/account');
  await give(page, email, 'Make my account');
  await page.getByRole('link', { name: 'Leave Onward' }).click();
  await expect(page.getByText('Everything in your account is removed for good')).toBeVisible();
  await page.getByLabel('Your password').fill('not this one');
  await page.getByRole('button', { name: 'Leave Onward' }).click();
  await expect(page.locator('main').getByRole('alert')).toContainText('Nothing was changed');
  await page.getByLabel('Your password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Leave Onward' }).click();
  await expect(page).toHaveURL('/account/left');
  await expect(page.getByText('You are signed out everywhere')).toBeVisible();
  return email;
}

test('leaves, finds one page on coming back, and stays', { tag: '@desktop' }, async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => localStorage.setItem('a draft', 'kept'));
  const email = await leave(page);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.goto('/account');
  await expect(page).toHaveURL('/sign-in?next=%2Faccount');
  await give(page, email, 'Sign in');
  await expect(page.getByRole('heading', { name: 'You are leaving' })).toBeVisible();
  for (const path of ['/today', '/applications/new', '/settings', '/account/leave']) {
    await page.goto(path);
    await expect(page).toHaveURL('/account/leaving');
  }
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page).toHaveURL('/');
  await page.goto('/sign-in');
  await give(page, email, 'Sign in');
  await page.getByRole('button', { name: 'Stay', exact: true }).click();
  await expect(page).toHaveURL('/today');
  await page.goto('/account');
  await expect(page.getByText(email)).toBeVisible();
});

test.describe('without JavaScript', { tag: '@phone' }, () => {
  test.use({ javaScriptEnabled: false });

  test('leaves for good: the account goes once its days are over', async ({ page }) => {
    const email = await leave(page);
    const root = postgres(servedDatabase('root'), { max: 1 });
    const queue = queueAt(servedDatabase('app'));
    try {
      await root`update users set deletion_due_at = now() - interval '1 second' where email = ${email}`;
      await queue.start();
      await queue.send('chores', {});
      const left = async () => (await root`select from users where email = ${email}`).length;
      await expect.poll(left, { timeout: 40_000 }).toBe(0);
    } finally {
      await queue.stop({ graceful: false });
      await root.end({ timeout: 5 });
    }
    await page.goto('/sign-in');
    await give(page, email, 'Sign in');
    await expect(page.locator('main').getByRole('alert')).toContainText('do not belong together');
    await page.goto('/sign-up?next=/account');
    await give(page, email, 'Make my account');
    await expect(page.getByText(email)).toBeVisible();
  });
});
