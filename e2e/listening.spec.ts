import { aQuestionSent, aRejection } from '@/scripts/test/loop';
import { expect, signIn, test } from './person';

test('they’re on the phone: written down before anything is chosen, kept through a dead network, said of its “no” when it is over, and nothing to answer then @phone', async ({
  page,
  person,
  context,
}) => {
  const no = await aRejection(person, { organisation: 'Fernside Libraries' });
  await aQuestionSent(person, no.episodeId);
  await page.goto('/today');
  await page.getByRole('button', { name: 'They’re on the phone' }).click();
  await expect(page).toHaveURL(/\/listen\/[0-9a-f-]{36}$/);
  const words = page.getByLabel('What they said');
  await expect(page.getByText('Question 1 of 6')).toBeVisible();
  await page.getByRole('button', { name: 'Asked' }).click();
  await expect(page.getByText('Question 2 of 6')).toBeVisible();
  await words.fill('We believed you on the people side.');
  await expect(page.getByText('Saved.')).toBeVisible();

  await context.setOffline(true);
  await words.fill('We believed you on the people side. Your answers were hard to follow. \u{1f642} שלום');
  await page.getByLabel('How I read it').fill('Begin with the result');
  await expect(page.getByRole('status')).toContainText(
    /Kept (on this phone|in this browser); will be saved when the network is back\./,
  );
  await page.getByRole('button', { name: 'The call is over' }).click();
  await expect(words).toHaveValue(/hard to follow/);
  await context.setOffline(false);
  await expect(page.getByText('Saved.')).toBeVisible();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.reload();
  await expect(words).toHaveValue(/hard to follow\. \u{1f642} שלום$/u);

  await page.getByRole('button', { name: 'The call is over' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing to answer now');
  await expect(page.getByLabel('Leave it open')).toBeChecked();
  await page.getByLabel('The no from Fernside Libraries').check();
  await page.getByLabel('Who spoke?').fill('Daniel Okoro');
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What Daniel Okoro said');
  await page.goto(`/rejections/${no.id}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You have heard them');
  await expect(page.getByText(/Until 08:00 tomorrow nothing here asks you for an answer/)).toBeVisible();
  await page.getByRole('button', { name: 'I am ready now' }).click();
  await expect(page.getByRole('heading', { name: 'Nothing to answer now' })).toHaveCount(0);
});

test('two windows of one talk lose nothing; on a shared computer nothing stays in the browser; without scripts it is a form to save @desktop', async ({
  page,
  person,
  context,
  browser,
  baseURL,
}) => {
  await page.goto('/listen');
  await page.getByLabel('Through relay or an interpreter').check();
  await page.getByRole('button', { name: 'Start listening' }).click();
  await expect(page.getByText(/speaking through a relay/)).toBeVisible();
  const other = await context.newPage();
  // Once its scripts are there: before, it would take up what the first one has not saved yet.
  await other.goto(page.url());
  await other.getByRole('button', { name: 'All six' }).click();
  await expect(other.getByRole('button', { name: 'Hide the list' })).toBeVisible();
  const words = (of: typeof page) => of.getByLabel('What they said');
  await words(page).fill('You plan well.');
  await expect(page.getByText('Saved.')).toBeVisible();
  await words(other).fill('Hard to follow.');
  await expect(other.getByRole('region', { name: 'Other notes' })).toContainText('You plan well.');
  await other.getByRole('button', { name: 'Put both together' }).click();
  await expect(other.getByText('Saved.')).toBeVisible();
  await expect(words(other)).toHaveValue('You plan well.\n\nHard to follow.');
  await other.close();

  await context.addCookies([{ name: 'onward.shared', value: '1', url: baseURL as string }]);
  await page.reload();
  await context.setOffline(true);
  await words(page).fill('You plan well.\n\nHard to follow. Too long.');
  await expect(page.getByRole('status')).toContainText('on this computer nothing is kept in the browser');
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  await context.setOffline(false);
  await expect(page.getByText('Saved.')).toBeVisible();

  const plain = await browser.newContext({ javaScriptEnabled: false, baseURL });
  await signIn(plain, person);
  const form = await plain.newPage();
  await form.goto(page.url());
  await words(form).fill('As it was said.');
  await form.getByLabel('What came across well?').check();
  await form.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(form.getByText('Saved.', { exact: true })).toBeVisible();
  await expect(words(form)).toHaveValue('As it was said.');
  await expect(form.getByLabel('What came across well?')).toBeChecked();
  await plain.close();
});
