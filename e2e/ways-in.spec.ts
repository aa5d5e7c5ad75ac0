import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import postgres from 'postgres';
import { aPerson, type Person } from '@/scripts/test/people';
import { openProvider, type TestProvider } from '@/scripts/test/provider';
import { hashPassword } from '@/server/passwords';
import { anAddress, test as base, expect, PASSWORD, servedDatabase, signIn } from './person';
import { MAIL, OIDC_PORT, servedFor } from './served';

// By the installation that has a provider and a name of its own (e2e/served.ts).
const test = base.extend<object, { provider: TestProvider }>({
  provider: [
    async ({ browserName: _ }, use) => {
      const provider = await openProvider(OIDC_PORT, `${servedFor(MAIL).url}/api/auth/callback/oidc`);
      await use(provider);
      await provider.close();
    },
    { scope: 'worker' },
  ],
});

async function givePassword({ id }: Person) {
  const root = postgres(servedDatabase('root'), { max: 1, onnotice() {} });
  await root`update users set password_hash = ${await hashPassword(PASSWORD)} where id = ${id}`;
  await root.end();
}
const goOn = (page: Page) => page.getByRole('button', { name: 'Continue with Harbour ID' }).click();
const verified = (email: string) => ({ sub: randomUUID(), email, email_verified: true });

test.describe('without JavaScript @provider', () => {
  test.use({ javaScriptEnabled: false });

  test('somebody whom the provider names begins an account when they say so, and comes back in by it', async ({
    page,
    provider,
  }) => {
    const email = anAddress();
    provider.names(verified(email));
    await page.goto('/sign-in?next=/account/linked');
    await goOn(page);
    await expect(page).toHaveURL('/sign-in/link');
    await page.getByRole('button', { name: `Make an account for ${email}` }).click();
    await expect(page.getByText('Harbour ID', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Unlink' }).click();
    await expect(page.locator('main').getByRole('alert')).toContainText('the only way into your account');
    await page.goto('/account');
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.goto('/sign-in?next=/account/linked');
    await goOn(page);
    await expect(page).toHaveURL('/account/linked');
  });
});

test('an account with the address that the provider verified is linked by its password; any other address is refused @provider', async ({
  page,
  context,
  person,
  provider,
}) => {
  await givePassword(person);
  await context.clearCookies();
  await page.goto('/sign-in');
  provider.names({ sub: randomUUID(), email: person.email, email_verified: false });
  await goOn(page);
  await expect(page.getByText('or have not verified it')).toBeVisible();

  provider.names(verified(person.email));
  await page.getByLabel('This is a shared computer').check();
  await goOn(page);
  await expect(page.getByText(`There is an account for ${person.email} here.`)).toBeVisible();
  await page.getByLabel('The password of that account').fill(PASSWORD);
  await page.getByRole('button', { name: 'Link it and go on' }).click();
  await expect(page).toHaveURL('/today');
  await page.goto('/account/devices');
  await expect(page.getByText('(here), a shared computer')).toBeVisible();
  await page.goto('/account/linked');
  await page.getByRole('button', { name: 'Unlink' }).click();
  await expect(page.getByText('Nothing is linked.')).toBeVisible();
});

test('a passkey is added, signs in by itself, and is removed @provider', async ({
  page,
  context,
  person: _,
}) => {
  const devices = await context.newCDPSession(page);
  await devices.send('WebAuthn.enable');
  await devices.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  const person = await aPerson('keys');
  await givePassword(person);
  await signIn(context, person);
  await page.goto('/account/passkeys');
  await page.getByLabel('A name for it').fill('My phone');
  await page.getByLabel('Your password').fill('not this one');
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  await expect(page.locator('main').getByRole('alert')).toContainText('Nothing was changed');
  await page.getByLabel('Your password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  await expect(page.getByText('Added today, not used yet')).toBeVisible();

  await page.goto('/account');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.goto('/sign-in?next=/account/passkeys');
  await page.getByRole('button', { name: 'Use a passkey' }).click();
  await expect(page.getByText('Added today, last used today')).toBeVisible();
  await page.getByRole('button', { name: 'Remove My phone' }).click();
  await expect(page.getByRole('button', { name: 'Remove My phone' })).toHaveCount(0);
});
