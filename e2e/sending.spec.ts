import type { Page } from '@playwright/test';
import { keepDraft } from '@/db/requests/writes';
import { aLetter, aRejection, did } from '@/scripts/test/loop';
import { expect, test } from './mailbox';
import { anAddress } from './person';
import { SMTP_PORT } from './served';

const press = (page: Page, name: string) =>
  page.locator('main').getByRole('button', { name, exact: true }).click();
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const alert = (page: Page) => page.locator('main').getByRole('alert');

test.describe('without JavaScript @mail', () => {
  test.use({ javaScriptEnabled: false });

  test('a question is sent from here by one’s own mail server, and what does not go says why and stays', async ({
    page,
    person,
    mailbox,
  }) => {
    const address = anAddress();
    const { id, episodeId } = await aRejection(person);
    await did(person, (tx) => keepDraft(tx, aLetter(episodeId, { address })));
    await page.goto(`/rejections/${id}/ask/send`);
    await expect(page.getByText('Send it from here')).toHaveCount(0);

    // Nobody is there at first.
    await page.goto('/settings');
    await page.getByRole('link', { name: 'Sending from here' }).click();
    await page.getByLabel('Server', { exact: true }).fill('127.0.0.1');
    await page.getByLabel('Port', { exact: true }).fill('9');
    await page.getByLabel('None').check();
    await page.getByLabel('User name').fill('');
    await page.getByLabel('Your name, as they see it').fill('Ann Keeper');
    await press(page, 'Try it and save');
    await expect(alert(page)).toContainText('does not take the connection');
    await expect(page.getByLabel('Server', { exact: true })).toHaveValue('127.0.0.1');
    await page.getByLabel('Port', { exact: true }).fill(String(SMTP_PORT));
    await press(page, 'Try it and save');
    await expect(page.getByRole('heading', { name: 'Set up now' })).toBeVisible();
    await press(page, 'Send a letter to myself');
    expect((await mailbox.letter(person.email)).subject).toBe('A letter to yourself');

    mailbox.refuse((to) => (to === address ? { status: 550, words: 'unknown' } : undefined));
    await page.goto(`/rejections/${id}/ask/send`);
    await page.getByText('Send it from here').click();
    await press(page, 'Send');
    await expect(page.getByText(/Sending\. This takes some seconds|nobody can be reached/)).toBeVisible();
    const toFailure = async () => {
      await page.goto(`/rejections/${id}/ask/send`);
      return page.getByText('nobody can be reached at their address').count();
    };
    await expect.poll(toFailure, { timeout: 15_000 }).toBe(1);
    await expect(page.locator('.kept.letter')).toContainText('What is one thing that would have helped?');
    await expect(page.getByRole('link', { name: 'Open in my mail' })).toBeVisible();

    mailbox.refuse(() => undefined);
    await press(page, 'Try again');
    const letter = await mailbox.letter(address);
    expect(letter.headers.get('from')).toBe(`Ann Keeper <${person.email}>`);
    const toSent = async () => {
      await page.goto(`/rejections/${id}`);
      return heading(page).textContent();
    };
    await expect.poll(toSent, { timeout: 15_000 }).toBe('You asked. That is the win');
    expect(mailbox.to(address)).toHaveLength(1);
  });
});
