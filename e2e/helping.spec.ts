import type { Browser, Page } from '@playwright/test';
import postgres from 'postgres';
import { addStory } from '@/db/stories/writes';
import { aCoachOf } from '@/scripts/test/coaching';
import { ALL } from '@/scripts/test/helping';
import { did } from '@/scripts/test/loop';
import type { Person } from '@/scripts/test/people';
import { expect, servedDatabase, signIn, test } from './person';

const PHONE = { width: 390, height: 844 };
const press = (page: Page, name: string) =>
  page.locator('main').getByRole('button', { name, exact: true }).click();
const said = (page: Page) => page.locator('main').getByRole('status');

/** Ruth, the person's coach with everything, in a browser of her own. */
async function ruthOf(person: Person, browser: Browser) {
  const root = postgres(servedDatabase('root'), { max: 1 });
  const { coach, linkId } = await aCoachOf(root, person, ALL);
  await root.end();
  const context = await browser.newContext();
  await signIn(context, coach);
  return { context, ruth: await context.newPage(), client: `/clients/${linkId}` };
}

test('a coach gives something to do, proposes an entry and rates; the seeker ticks, accepts on the phone, and sees the ring', async ({
  page,
  person,
  browser,
}) => {
  const { context, ruth, client } = await ruthOf(person, browser);
  await page.setViewportSize(PHONE);

  await ruth.goto(`${client}/practice/assign`);
  await ruth.getByLabel('Or in your own words').fill('Ask Daniel what stayed with him');
  await press(ruth, 'Give it to Ann');
  await expect(said(ruth)).toContainText('Ann has it');
  await ruth.goto(`${client}/practice/assign?give=question`);
  await ruth.getByLabel('Or in your own words').fill('Why boats, of all things?');
  await press(ruth, 'Give it to Ann');
  await expect(said(ruth)).toContainText('Ann has it');

  await page.goto('/practice');
  const from = page.getByRole('region', { name: 'From Ruth Adeyemi' });
  await expect(from).toContainText('Why boats, of all things?');
  await page.getByRole('button', { name: /Ask Daniel what stayed with him/ }).click();
  await expect(page.getByRole('heading', { name: 'Done', level: 2 })).toBeVisible();
  await from.getByRole('button', { name: 'Rehearse it', exact: true }).click();
  await expect(page).toHaveURL(/\/rehearse\//);
  await ruth.reload();
  const given = ruth.locator('section').filter({ has: ruth.getByRole('heading', { name: 'Given so far' }) });
  await expect(given).toContainText(/Ask Daniel[\s\S]*Done/);
  await expect(given).toContainText(/Why boats[\s\S]*Taken up/);

  await ruth.goto(`${client}/propose`);
  await ruth.getByLabel('The organisation').fill('Fernside Libraries');
  await ruth.getByLabel('The role').fill('Archivst');
  await press(ruth, 'Propose it to Ann');
  await expect(said(ruth)).toContainText('It waits for Ann now');
  await page.goto('/coaches/proposals');
  await page.getByLabel('The role').fill('Archivist');
  await press(page, 'Add this application');
  await expect(page).toHaveURL(/\/applications\//);
  await expect(page.locator('main')).toContainText('as Ruth Adeyemi proposed');
  await ruth.reload();
  await expect(ruth.locator('main')).toContainText(/Archivst at Fernside Libraries[\s\S]*Accepted/);

  await ruth.goto(`${client}/skills/rate`);
  const composure = ruth.getByRole('region', { name: 'Composure' });
  await composure.getByLabel('4', { exact: true }).check();
  await composure.getByLabel(/A note on composure/).fill('You asked for a moment, and took it.');
  await press(ruth, 'Keep these ratings');
  await expect(said(ruth)).toContainText('Kept.');
  await page.goto('/skills/composure');
  await expect(page.locator('main')).toContainText('by Ruth Adeyemi, your coach');
  await expect(page.locator('main')).toContainText('You asked for a moment, and took it.');
  await expect(page.locator('.list svg circle')).toBeVisible();
  await context.close();
});

test('a friend opens the link once, leaves a note; a second opening is refused in one sentence', async ({
  page,
  person,
  browser,
}) => {
  await did(person, (tx) =>
    addStory(tx, { title: 'The flood', situation: 'The water came at four in the morning.' }),
  );
  await page.setViewportSize(PHONE);
  await page.goto('/coaches/supporters/new');
  await page.getByLabel('Your name, as they know you').fill('Ann');
  await page.getByLabel('Who is it for? (optional)').fill('Mo');
  await press(page, 'Make the link');
  const href = (await page.locator('.link-once').textContent()) ?? '';
  await page.reload();
  await expect(page.locator('.link-once')).toHaveCount(0);

  // A mail program that follows links before their reader does; then the friend, without JavaScript.
  const scanner = await browser.newContext();
  for (const _ of [1, 2]) {
    const answer = await scanner.request.get(href);
    expect(answer.headers()['cache-control']).toContain('no-store');
    expect(answer.headers()['x-robots-tag']).toContain('noindex');
    expect(answer.headers()['referrer-policy']).toBe('same-origin');
    expect(await answer.text()).not.toContain('four in the morning');
  }
  const friend = await browser.newContext({ javaScriptEnabled: false, viewport: PHONE });
  const mo = await friend.newPage();
  await mo.goto(href);
  await expect(mo.getByRole('heading', { level: 1 })).toHaveText(/Ann asks you to hear one story/);
  await press(mo, 'Open it');
  await expect(mo.locator('main')).toContainText('The water came at four in the morning.');
  await mo.getByLabel('What you would like to say').fill('Begin with the water.');
  await press(mo, 'Leave this note');
  await expect(mo.locator('main')).toContainText('Ann has it.');
  await mo.reload();
  await expect(mo.locator('main')).toContainText('Begin with the water.');

  const second = await scanner.newPage();
  const over = 'This link does not open anything, or not any more.';
  for (const address of [href, `${href.slice(0, -3)}AAA`, '/look/x']) {
    await second.goto(address);
    await expect(second.locator('main')).toContainText(over);
    await expect(second.locator('main')).not.toContainText('flood');
  }
  await page.goto('/coaches/supporters');
  await expect(page.locator('main')).toContainText('Begin with the water.');
  await press(page, 'Take back the link to The flood');
  await expect(page.locator('main')).toContainText('You took it back.');
  await mo.reload();
  await expect(mo.locator('main')).toContainText(over);
  await Promise.all([scanner.close(), friend.close()]);
});
