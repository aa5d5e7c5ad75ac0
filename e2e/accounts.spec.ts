import type { Page } from '@playwright/test';
import { anAddress, expect, PASSWORD, signIn, test } from './person';

/** Fills and sends a form about an account, as a person does. */
async function give(page: Page, email: string, password: string, button: string) {
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: button }).click();
}
const alert = (page: Page) => page.locator('main').getByRole('alert');

for (const javaScriptEnabled of [true, false]) {
  const tag = javaScriptEnabled ? '@desktop' : '@phone';
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', { tag }, () => {
    test.use({ javaScriptEnabled });

    test('signs up, signs out, is told of a taken address, and signs in again', async ({ page }) => {
      const email = anAddress();
      await page.goto('/sign-up?next=/account');
      await give(page, email, PASSWORD, 'Make my account');
      await expect(page).toHaveURL('/account');
      await expect(page.getByText(email)).toBeVisible();
      await page.getByRole('button', { name: 'Sign out', exact: true }).click();
      await expect(page).toHaveURL('/');
      await page.goto('/account');
      await expect(page).toHaveURL('/sign-in?next=%2Faccount');

      await page.goto('/sign-up');
      await give(page, email.toUpperCase(), 'another row of words', 'Make my account');
      await expect(alert(page)).toContainText('There is an account with that address already');
      await expect(page.getByLabel('E-mail')).toHaveValue(email.toUpperCase());
      await expect(page.getByLabel('Password')).toHaveValue('');

      await page.goto('/sign-in?next=%2Faccount');
      await give(page, email, 'not this one', 'Sign in');
      await expect(alert(page)).toContainText('That address and password do not belong together.');
      await expect(page.getByLabel('E-mail')).toHaveValue(email);
      await expect(page.getByLabel('Password')).toHaveValue('');
      await give(page, email, PASSWORD, 'Sign in');
      await expect(page).toHaveURL('/account');
    });

    test('says what is wrong with an address and a password, by field', async ({ page }) => {
      await page.goto('/sign-up');
      await give(page, 'ann at example', 'short', 'Make my account');
      await expect(page.getByLabel('E-mail')).toHaveAccessibleDescription(
        /does not look like an e-mail address/,
      );
      await expect(page.getByLabel('Password')).toHaveAccessibleDescription(/Use ten characters or more/);
      await expect(page.getByLabel('E-mail')).toHaveValue('ann at example');
    });

    test('never goes to another site after signing in', async ({ page, person: _ }) => {
      const email = anAddress();
      await page.context().clearCookies();
      await page.goto('/sign-up?next=//example.org/');
      await give(page, email, PASSWORD, 'Make my account');
      await expect(page).toHaveURL('/today');
    });

    test('keeps a name and a time zone', async ({ page, person: _ }) => {
      await page.goto('/settings');
      await page.getByLabel('Your name').fill('Ann Keeper');
      await page.getByLabel('Time zone').selectOption('Asia/Tokyo');
      await page.getByLabel('Language of dates').selectOption('de-DE');
      await page.getByLabel('Dark').check();
      await page.getByLabel('Neutral window titles').check();
      await page.getByRole('button', { name: 'Save' }).click();
      await expect(page.getByText('Saved.')).toBeVisible();
      await page.goto('/settings');
      await expect(page).toHaveTitle('Onward');
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
      await expect(page.getByLabel('Language of dates')).toHaveValue('de-DE');
      await expect(page.getByLabel('Your name')).toHaveValue('Ann Keeper');
      await expect(page.getByLabel('Time zone')).toHaveValue('Asia/Tokyo');
    });

    test('signs out everywhere else, and the other place is signed out', async ({ page, browser }) => {
      const email = anAddress();
      await page.goto('/sign-up?next=/account');
      await give(page, email, PASSWORD, 'Make my account');
      await expect(page).toHaveURL('/account');
      const elsewhere = await (await browser.newContext({ javaScriptEnabled })).newPage();
      await elsewhere.goto(new URL('/sign-in?next=/account/devices', page.url()).href);
      await give(elsewhere, email, PASSWORD, 'Sign in');
      await expect(elsewhere.getByText('(here)')).toBeVisible();
      await elsewhere.getByRole('button', { name: 'Sign out everywhere else' }).click();
      await expect(elsewhere.getByRole('button', { name: 'Sign out everywhere else' })).toHaveCount(0);
      await elsewhere.context().close();
      await page.goto('/account');
      await expect(page).toHaveURL(/\/sign-in/);
    });
  });
}

test('ten wrong passwords are answered, and then it is too many', { tag: '@phone' }, async ({ page }) => {
  const email = anAddress();
  await page.goto('/sign-in');
  let tries = 0;
  // Tries are counted by the quarter of an hour: where one ends in the middle of this, it takes up to twice as many.
  for (let refused = false; !refused; tries++) {
    expect(tries).toBeLessThan(21);
    await give(page, email, `wrong ${tries}`, 'Sign in');
    await expect(page.getByLabel('Password')).toHaveValue('');
    await expect(alert(page)).toContainText(/do not belong|Too many tries/);
    refused = (await alert(page).textContent())?.includes('Too many tries') ?? false;
  }
  expect(tries).toBeGreaterThan(10);
});

test('a sign-in by its cookie alone is somebody’s, and a false one nobody’s', { tag: '@desktop' }, async ({
  page,
  context,
  person,
}) => {
  await page.goto('/account');
  await expect(page.getByText(person.email)).toBeVisible();
  await signIn(context, { ...person, cookie: `${person.id}.${'A'.repeat(43)}` });
  await page.goto('/account');
  await expect(page).toHaveURL('/sign-in?next=%2Faccount');
});
