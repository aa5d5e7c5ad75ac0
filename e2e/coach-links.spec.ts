import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { aPerson } from '@/scripts/test/people';
import { anAddress, expect, PASSWORD, signIn, test } from './person';

/** A browser of somebody else's. */
const another = (browser: Browser, options: BrowserContextOptions = {}) =>
  browser.newContext({ baseURL: test.info().project.use.baseURL as string, ...options });

/** Where the link leads that a form has just made, whichever of the app's names it goes by. */
const linkMade = async (page: Page) => new URL(await page.getByLabel('The link').inputValue()).pathname;

/** Whoever has never said how clients know them is asked that first. */
async function saysWhoTheyAre(coach: Page) {
  await expect(coach.getByRole('heading', { level: 1, name: 'How clients know you' })).toBeVisible();
  await coach.getByLabel('Your name').fill('Ruth Adeyemi');
  await coach.getByLabel('For whom you work').fill('Harbour Careers');
  await coach.getByRole('button', { name: 'Keep it' }).click();
  await expect(coach.getByText('Kept. It is what your next invitations say.')).toBeVisible();
}

test('a coach invites somebody new, who chooses exactly what is seen, takes some of it back, and ends it', {
  tag: '@desktop',
}, async ({ page: coach, person: _, browser }) => {
  await coach.goto('/clients/invite');
  await saysWhoTheyAre(coach);
  await coach.getByRole('link', { name: 'Invite somebody' }).click();
  await coach.getByRole('button', { name: 'Make a link', exact: true }).click();
  await expect(coach.getByText('Whoever has it can use it, once.')).toBeVisible();
  const link = await linkMade(coach);

  // Looked at by a mail scanner, say, it is as good as before.
  const seeker = await (await another(browser)).newPage();
  for (let looks = 0; looks < 2; looks++) await seeker.goto(link);
  await expect(seeker.getByRole('heading', { level: 1 })).toHaveText(
    'Ruth Adeyemi would like to help with your search',
  );
  await expect(seeker.getByText('Their help does not depend on it.')).toBeVisible();
  await expect(seeker.getByText('What you share with me stays between us.')).toBeVisible();
  await seeker.getByRole('link', { name: 'Make an account' }).click();
  await seeker.getByLabel('E-mail').fill(anAddress());
  await seeker.getByLabel('Password').fill(PASSWORD);
  await seeker.getByRole('button', { name: 'Make my account' }).click();
  await expect(seeker).toHaveURL(link);

  const choice = (name: string) => seeker.getByRole('radio', { name });
  await seeker.getByRole('button', { name: 'Share this' }).click();
  await expect(seeker.locator('main').getByRole('alert')).toBeVisible();
  await choice('Choose exactly').check();
  await seeker.getByLabel('Your applications', { exact: true }).selectOption('Look and comment');
  await seeker.getByLabel('Your practice', { exact: true }).selectOption('Look');
  await seeker.getByLabel('What Ruth Adeyemi calls you').fill('Maya');
  await seeker.getByRole('button', { name: 'Share this' }).click();
  await expect(seeker).toHaveURL(/\/coaches\/[\w-]+\?begun/);
  await expect(seeker.getByText('It is shared from now on')).toBeVisible();
  await expect(seeker.getByText('Your applications, with comments.')).toBeVisible();
  const linkId = new URL(seeker.url()).pathname.split('/').at(-1);

  const status = async (part: string) => (await coach.goto(`/clients/${linkId}${part}`))?.status();
  expect(await status('')).toBe(200);
  await expect(coach.locator('main')).toContainText('Maya');
  expect(await status('/feedback')).toBe(404);
  expect(await status('/board')).toBe(200);

  // The coach's tab stays open while the seeker thinks again.
  await choice('Only how much I do').check();
  await seeker.getByRole('button', { name: 'Change it' }).click();
  await expect(seeker.getByText('Your applications, with comments.')).toBeHidden();
  expect((await coach.reload())?.status()).toBe(404);
  await expect(coach.locator('main')).toContainText('There is nothing at this address');

  await seeker.getByRole('link', { name: 'What Ruth Adeyemi looked at and did' }).click();
  const log = seeker.locator('main').getByRole('listitem');
  await expect(log.filter({ hasText: 'Ruth Adeyemi looked at your board' }).first()).toBeVisible();
  await expect(log.filter({ hasText: 'You changed what Ruth Adeyemi sees' })).toContainText(
    'how much you do',
  );
  await expect(log.filter({ hasText: 'feedback' })).toHaveCount(0);

  await seeker.goto(`/coaches/${linkId}`);
  await seeker.getByRole('button', { name: 'End it with Ruth Adeyemi' }).click();
  await expect(seeker.getByText('That has ended.')).toBeVisible();
  expect(await status('')).toBe(404);
  await seeker.goto(link);
  await expect(seeker.getByRole('heading', { name: 'This invitation was used' })).toBeVisible();
});

test('a seeker invites a coach, who says who they are and sees what was offered', {
  tag: '@phone',
}, async ({ page: seeker, person: _, browser }) => {
  await seeker.goto('/coaches');
  await seeker.getByRole('link', { name: 'Invite a coach' }).click();
  await seeker.getByRole('radio', { name: 'My search and my practice' }).check();
  await seeker.getByLabel('What your coach calls you').fill('Ann');
  await seeker.getByRole('button', { name: 'Make a link', exact: true }).click();
  await expect(seeker.getByText('Whoever has it can use it, once.')).toBeVisible();
  const link = await linkMade(seeker);

  const elsewhere = await another(browser);
  await signIn(elsewhere, await aPerson('coach'));
  const coach = await elsewhere.newPage();
  await coach.goto(link);
  await expect(coach.getByRole('heading', { level: 1 })).toHaveText(
    'Ann would like to show you their search',
  );
  await coach.getByRole('link', { name: 'Say first how they know you' }).click();
  await saysWhoTheyAre(coach);
  await coach.getByRole('link', { name: 'Go on where you were' }).click();
  await coach.getByRole('button', { name: 'Yes, I’ll look' }).click();
  await expect(coach).toHaveURL(/\/clients\/[\w-]+$/);

  await seeker.goto('/coaches');
  await expect(seeker.getByRole('link', { name: /Ruth Adeyemi/ })).toContainText('Sees how much you do');
});

test('without JavaScript a seeker declines in one tap, and the coach reads no more than that it was not accepted', {
  tag: '@phone',
}, async ({ page: coach, person: _, browser }) => {
  await coach.goto('/clients/profile');
  await saysWhoTheyAre(coach);
  await coach.goto('/clients/invite');
  await coach.getByRole('button', { name: 'Make a link', exact: true }).click();
  await expect(coach.getByText('Whoever has it can use it, once.')).toBeVisible();
  const plain = await (await another(browser, { javaScriptEnabled: false })).newPage();
  await plain.goto(await linkMade(coach));
  await plain.getByRole('button', { name: 'No, thank you' }).click();
  await expect(plain.getByRole('heading', { name: 'You said no to this one' })).toBeVisible();
  await coach.goto('/clients/invite');
  await expect(coach.getByText('Not accepted', { exact: true })).toBeVisible();
});
