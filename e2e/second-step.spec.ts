import type { Page } from '@playwright/test';
import { endSessions } from '@/db/accounts/writes';
import { write } from '@/db/transaction';
import { codeOf, withSecondStep } from '@/scripts/test/authenticator';
import { anAct, type Person } from '@/scripts/test/people';
import { COOKIE, claimOf } from '@/server/cookie';
import { ownScope } from '@/server/scope';
import { anAddress, expect, writeToServedDatabase as leadToServedDatabase, PASSWORD, test } from './person';

const alert = (page: Page) => page.locator('main').getByRole('alert');

async function signUp(page: Page): Promise<string> {
  const email = anAddress();
  await page.goto('/sign-up?next=/account/second-factor');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Make my account' }).click();
  await expect(page).toHaveURL('/account/second-factor');
  return email;
}

async function signIn(page: Page, email: string) {
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

test.describe('without JavaScript', { tag: '@phone' }, () => {
  test.use({ javaScriptEnabled: false });

  test('a second step is set up with an app, and its recovery codes are shown once', async ({ page }) => {
    await signUp(page);
    await page.getByLabel('Your password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Set it up' }).click();
    await expect(page.getByRole('img', { name: 'The picture for your authenticator app' })).toBeVisible();
    const secret = (await page.getByRole('definition').first().textContent()) ?? '';
    const code = page.getByLabel('The six digits that the app shows now');
    await code.fill(codeOf(secret, 1200));
    await page.getByRole('button', { name: 'Go on' }).click();
    await expect(alert(page)).toContainText('the clock of your phone is off');
    await expect(code).toHaveValue('');
    await code.fill(codeOf(secret));
    await page.getByRole('button', { name: 'Go on' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Recovery codes');
    await expect(page.getByRole('code')).toHaveCount(10);
    await page.getByRole('button', { name: 'I have kept them' }).click();
    await expect(page.getByText('All ten are there.')).toBeVisible();
    await page.goto('/account/second-factor/codes');
    await expect(page.getByText('shown only once')).toBeVisible();
  });

  test('signing in asks for the code, and a recovery code opens where the phone is lost', async ({
    page,
  }) => {
    const email = await signUp(page);
    const { secret, codes } = await withSecondStepOf(page);
    await page.goto('/account');
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.goto('/sign-in/code');
    await expect(page.getByText('Sign in with your password again')).toBeVisible();
    await page.goto('/sign-in?next=/account');
    await signIn(page, email);
    await expect(page).toHaveURL('/sign-in/code');
    await page.getByLabel('Code').fill('000000');
    await page.getByRole('button', { name: 'Go on' }).click();
    await expect(alert(page)).toContainText('check that your phone sets its clock by itself');
    await page.getByLabel('Code').fill(codeOf(secret));
    await page.getByRole('button', { name: 'Go on' }).click();
    await expect(page).toHaveURL('/account');

    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.goto('/sign-in?next=/account/second-factor');
    await signIn(page, email);
    await page.getByLabel('Code').fill(codes[0]?.toUpperCase() ?? '');
    await page.getByRole('button', { name: 'Go on' }).click();
    await expect(page.getByText('9 of 10 are left.')).toBeVisible();
  });
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', { tag: '@desktop' }, () => {
    test.use({ javaScriptEnabled });

    test('a session ended from elsewhere in the middle of a form asks for the code too, and the text is sent', async ({
      page,
    }) => {
      const email = await signUp(page);
      const { secret, scope } = await withSecondStepOf(page);
      await page.goto('/settings');
      await page.getByLabel('Your name').fill('An hour of writing');
      await write(scope, anAct(), (tx) => endSessions(tx, 'this'));
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByLabel('E-mail').fill(email);
      await page.getByLabel('Password').fill(PASSWORD);
      await page.getByRole('button', { name: 'Sign in and send' }).click();
      await expect(alert(page)).toContainText('Now the code that your authenticator app shows');
      await page.getByLabel('Code').fill('000000');
      await page.getByRole('button', { name: 'Sign in and send' }).click();
      await expect(alert(page)).toContainText('That code is not right');
      await page.getByLabel('Code').fill(codeOf(secret));
      await page.getByRole('button', { name: 'Sign in and send' }).click();
      if (javaScriptEnabled) await expect(page.getByText('Saved.')).toBeVisible();
      await expect(page.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible();
      await expect(page.getByLabel('Your name')).toHaveValue('An hour of writing');
      await page.goto('/settings');
      await expect(page.getByLabel('Your name')).toHaveValue('An hour of writing');
    });
  });
}

/** Gives whoever is signed in a second step. */
async function withSecondStepOf(page: Page) {
  leadToServedDatabase();
  const cookie = (await page.context().cookies()).find(({ name }) => name === COOKIE)?.value;
  const claim = claimOf(cookie);
  if (!claim) throw new Error('Nobody is signed in.');
  const scope = ownScope(claim);
  const person = { id: claim.userId, email: '', cookie: '', scope } satisfies Person;
  return { ...(await withSecondStep(person)), scope };
}
