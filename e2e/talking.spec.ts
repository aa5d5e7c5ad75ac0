import type { Browser, BrowserContext, Page } from '@playwright/test';
import postgres from 'postgres';
import { addStory } from '@/db/stories/writes';
import type { Given } from '@/lib/coach-links/rules';
import { aLink } from '@/scripts/test/coaching';
import { did } from '@/scripts/test/loop';
import { anApplication, aPerson, type Person } from '@/scripts/test/people';
import { expect, servedDatabase, signIn, test } from './person';

/** A coach with a browser of their own, beside the seeker's. */
async function aCoachBeside(browser: Browser, seeker: Person, given: Partial<Given>) {
  const coach = await aPerson('coach');
  const root = postgres(servedDatabase('root'), { max: 1 });
  const linkId = await aLink(root, seeker, coach, given);
  await root.end();
  const theirs: BrowserContext = await browser.newContext();
  await signIn(theirs, coach);
  return { desk: await theirs.newPage(), theirs, linkId, at: (path: string) => `/clients/${linkId}${path}` };
}

const press = (page: Page, name: string) =>
  page.locator('main').getByRole('button', { name, exact: true }).click();
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const news = (page: Page) => page.getByRole('link', { name: /notes? from Ruth Adeyemi/ });

test('a coach comments, the seeker finds one quiet line and answers, and the coach settles it', {
  tag: '@phone',
}, async ({ page, browser, person }) => {
  const id = await anApplication(person);
  const given = { scopes: ['pipeline'], commentScopes: ['pipeline'] };
  const { desk, theirs, linkId, at } = await aCoachBeside(browser, person, given);
  await page.goto('/today');
  await expect(news(page)).toHaveCount(0);

  await desk.goto(at(`/applications/${id}`));
  await desk.getByLabel('A comment').fill('Lead with the result. <b>Numbers</b> first.');
  await press(desk, 'Send the comment');
  await expect(desk.getByText('Sent. They find it here')).toBeVisible();
  await expect(desk.getByText('not seen yet')).toBeVisible();

  await page.reload();
  await expect(news(page)).toHaveText('One note from Ruth Adeyemi');
  await news(page).click();
  await expect(heading(page)).toHaveText('From your coaches');
  await page.getByRole('link', { name: /Ruth Adeyemi commented on Harbour/ }).click();
  await expect(page.getByText('Lead with the result. <b>Numbers</b> first.')).toBeVisible();
  await page.getByLabel('Your answer').fill('I have, now.');
  await press(page, 'Send the answer');
  await expect(page.getByText('I have, now.')).toBeVisible();
  await page.goto('/today');
  await expect(news(page)).toHaveCount(0);

  await desk.goto(at('/messages'));
  await expect(desk.getByRole('region', { name: 'Waiting for you' })).toContainText('I have, now.');
  await press(desk, 'Settle it');
  await expect(desk.getByText('One settled')).toBeVisible();

  // The part is taken away while the coach types: nothing is sent, and what was typed stays.
  await desk.goto(at(`/applications/${id}`));
  await desk.getByLabel('A comment').fill('One more thing');
  const root = postgres(servedDatabase('root'), { max: 1 });
  await root`update coach_links set scopes = '{activity}', comment_scopes = '{}' where id = ${linkId}`;
  await root.end();
  await press(desk, 'Send the comment');
  await expect(desk.locator('main').getByRole('alert')).toContainText('what you typed is still here');
  await expect(desk.getByLabel('A comment')).toHaveValue('One more thing');
  await theirs.close();
});

test('the seeker asks for a look and sees when it was opened; a check-in is shown by itself, and taken back', {
  tag: '@desktop',
}, async ({ page, browser, person }) => {
  const story = { title: 'The school visits', text: 'I planned forty visits.' };
  await did(person, (tx) => addStory(tx, story));
  // Nothing is shared by a scope: what is shown is all they see.
  const { desk, theirs, at } = await aCoachBeside(browser, person, { scopes: [] });

  await page.goto('/stories');
  await page.getByRole('link', { name: /The school visits/ }).click();
  await page.getByRole('link', { name: 'Ask Ruth Adeyemi for a look' }).click();
  await expect(page.getByLabel('Please look this over')).toBeChecked();
  await page.getByLabel('A line of your own, if you like').fill('Is it too long?');
  await press(page, 'Show it');
  await expect(page.getByRole('status')).toContainText('Shown.');
  await expect(page.getByRole('link', { name: /The school visits.*Not opened yet/ })).toBeVisible();

  await desk.goto(at('/shown'));
  await desk.getByRole('link', { name: /The school visits/ }).click();
  await expect(desk.getByText('I planned forty visits.')).toBeVisible();
  await expect(desk.getByText('Is it too long?')).toBeVisible();
  await desk.getByLabel('A comment').fill('It is short enough.');
  await press(desk, 'Send the comment');
  await expect(desk.getByText('It is short enough.')).toBeVisible();

  await page.reload();
  await page.getByRole('link', { name: /The school visits.*Opened today, and answered/ }).click();
  await expect(page.getByText('It is short enough.')).toBeVisible();

  // A check-in is in no scope: one is shown, and goes again.
  await page.goto('/check-in');
  await page.getByLabel('What went well?').fill('I rang Ann');
  await press(page, 'Keep it');
  await expect(page.getByRole('status')).toContainText('Kept');
  await page.getByRole('link', { name: 'Tell Ruth Adeyemi', exact: true }).click();
  await expect(heading(page)).toHaveText(/^Show: Check-in/);
  await press(page, 'Show it');
  await expect(page.getByRole('status')).toContainText('Shown.');
  await desk.goto(at('/shown'));
  await desk.getByRole('link', { name: /^Check-in/ }).click();
  await expect(desk.getByText('I rang Ann')).toBeVisible();
  await page.getByRole('link', { name: /^Check-in/ }).click();
  await press(page, 'Take it back');
  await expect(page.getByText('the copy is gone')).toBeVisible();
  await desk.reload();
  await expect(heading(desk)).toHaveText('Nothing here');
  await expect(desk.locator('main')).not.toContainText('I rang Ann');
  await theirs.close();
});
