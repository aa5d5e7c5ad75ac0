import type { Page } from '@playwright/test';
import postgres from 'postgres';
import { hashPassword } from '@/server/passwords';
import { expect, test } from './mailbox';
import { anAddress, PASSWORD, servedDatabase } from './person';

const NEW = 'five other words of mine';
const alert = (page: Page) => page.locator('main').getByRole('alert');

/** As the database's own superuser: what no page does. */
async function asRoot<T>(work: (root: postgres.Sql) => Promise<T>): Promise<T> {
  const root = postgres(servedDatabase('root'), { max: 1, onnotice() {} });
  return work(root).finally(() => root.end({ timeout: 5 }));
}
const givePassword = (id: string) =>
  asRoot(
    async (root) => root`update users set password_hash = ${await hashPassword(PASSWORD)} where id = ${id}`,
  );

async function askForLink(page: Page, email: string) {
  await page.goto('/reset');
  await page.getByLabel('E-mail').fill(email);
  await page.getByRole('button', { name: 'Send me a link' }).click();
  await expect(page.getByRole('status')).toContainText('a letter is on its way');
}

test.describe('letters @mail', () => {
  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('a forgotten password is chosen anew by a link that works once', async ({
      page,
      person,
      mailbox,
    }) => {
      await page.goto('/account');
      await page.getByRole('button', { name: 'Sign out', exact: true }).click();
      await page.goto('/sign-in');
      await page.getByRole('link', { name: 'Forgotten your password?' }).click();
      await askForLink(page, person.email.toUpperCase());
      const { link, subject } = await mailbox.letter(person.email);
      expect(subject).toBe('Choose a new password');

      await page.goto(link);
      await page.goto(link); // as a mail program does, before its reader
      await expect(page.getByText(person.email)).toBeVisible();
      await page.getByLabel('New password').fill('short');
      await page.getByRole('button', { name: 'Set my password' }).click();
      await expect(page.getByLabel('New password')).toHaveAccessibleDescription(/ten characters or more/);
      await page.getByLabel('New password').fill(NEW);
      await page.getByRole('button', { name: 'Set my password' }).click();
      await expect(page).toHaveURL('/today');
      expect((await mailbox.letter(person.email, 2)).subject).toBe('Your password was changed');

      const answer = await page.goto(link);
      expect(answer?.status()).toBe(410);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link is over');
    });
  });

  test.describe('without JavaScript, too,', () => {
    test.use({ javaScriptEnabled: false });

    test('an account is begun by a letter, and opens to its password only; a taken address is answered the same', async ({
      page,
      mailbox,
    }) => {
      const email = anAddress();
      const signUp = async () => {
        await page.goto('/sign-up?next=/begin');
        await page.getByLabel('E-mail').fill(email);
        await page.getByLabel('Password').fill(PASSWORD);
        await page.getByRole('button', { name: 'Make my account' }).click();
        await expect(page.getByRole('heading', { name: 'Look in your inbox' })).toBeVisible();
      };
      await signUp();
      const { link } = await mailbox.letter(email);
      await page.goto(link);
      await page.getByLabel('Password').fill('somebody else’s words');
      await page.getByRole('button', { name: 'Confirm and come in' }).click();
      await expect(alert(page)).toBeVisible();
      await page.getByLabel('Password').fill(PASSWORD);
      await page.getByRole('button', { name: 'Confirm and come in' }).click();
      await expect(page).toHaveURL('/begin');
      await page.context().clearCookies();
      await signUp();
      expect((await mailbox.letter(email, 2)).subject).toBe('You have an account already');
    });
  });

  test('an address is changed by the new one’s letter, and the old one is told', async ({
    page,
    person,
    mailbox,
  }) => {
    await givePassword(person.id);
    const address = anAddress();
    await page.goto('/account');
    await page.getByRole('link', { name: 'Address' }).click();
    await page.getByLabel('New address').fill(address);
    await page.getByLabel('Your password').fill('not this one');
    await page.getByRole('button', { name: 'Send a link there' }).click();
    await expect(alert(page)).toContainText('not the password you have now');
    await expect(page.getByLabel('New address')).toHaveValue(address);
    await page.getByLabel('Your password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Send a link there' }).click();
    await expect(page.getByRole('status')).toContainText('Look in the inbox of the new address');

    expect((await mailbox.letter(person.email)).subject).toBe('Another address was asked for');
    await page.goto((await mailbox.letter(address)).link);
    await page.getByRole('button', { name: `Use ${address}` }).click();
    await expect(page).toHaveURL('/account');
    await expect(page.getByText(address)).toBeVisible();
    const told = await mailbox.letter(person.email, 2);
    expect(told.subject).toBe('Your address was changed');
    expect(told.text).not.toContain(address);
  });

  test('a letter waits for a mail server that is away, and one that nobody takes is told of', async ({
    page,
    person,
    mailbox,
  }) => {
    await mailbox.off(async () => {
      await askForLink(page, person.email);
      // The postman has noticed: one try, and another later.
      await expect
        .poll(() => asRoot((root) => root`select tries from outbox where recipient = ${person.email}`))
        .toEqual([{ tries: 1 }]);
    });
    await asRoot((root) => root`update outbox set due_at = now() where recipient = ${person.email}`);
    // Whoever writes next wakes him; else the next minute does.
    await page.goto('/account');
    await page.getByRole('button', { name: 'Send me a link' }).click();
    await expect(page.getByRole('status')).toContainText('A letter is on its way');
    expect((await mailbox.letter(person.email)).link).toContain('/reset/');

    mailbox.refuse((to) => (to === person.email ? { status: 550, words: 'unknown' } : undefined));
    await page.goto('/account');
    await page.getByRole('button', { name: 'Send me a link' }).click();
    await expect(page.getByRole('status')).toContainText('A letter is on its way');
    await expect
      .poll(() =>
        asRoot((root) => root`select from outbox where recipient = ${person.email} and due_at is not null`),
      )
      .toHaveLength(0);
    await page.goto('/today');
    await expect(page.getByText(`A letter to ${person.email} could not be delivered`)).toBeVisible();
    mailbox.refuse(() => undefined);
  });
});
