import type { Page } from '@playwright/test';
import { keepPosting } from '@/db/applications/writes';
import { reflect } from '@/db/interviews/writes';
import { keepPlan } from '@/db/setback-plans/writes';
import { anInterview, atTen, did } from '@/scripts/test/loop';
import { anApplication } from '@/scripts/test/people';
import { expect, test } from './person';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const press = (page: Page, name: string | RegExp) =>
  page.locator('main').getByRole('button', { name, exact: true }).click();
const follow = (page: Page, name: string | RegExp) =>
  page.locator('main').getByRole('link', { name }).first().click();

const AHEAD =
  /\d ?%|\bper cent\b|\bodds\b|\bchances?\b|\blikely\b|\bprobabilit|\bwill get\b|to go until|on average|streak/i;
const looksBackOnly = (page: Page) => expect(page.locator('main')).not.toContainText(AHEAD);

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('a no is two taps and a name from Today, the board, the list and the home screen', {
    tag: '@phone',
  }, async ({ page, person }) => {
    const manifest = await (await page.request.get('/manifest.webmanifest')).json();
    const [shortcut] = manifest.shortcuts as { name: string; url: string }[];
    expect(shortcut?.name).not.toMatch(/\bno\b|reject|job/i);
    for (const [from, way] of [
      ['/today', 'I had a “no”'],
      ['/applications', 'Log a no'],
      ['/applications/list', 'Log a no'],
      [shortcut?.url ?? '', ''],
    ] as const) {
      const organisation = `Quay ${from.replaceAll('/', ' ').trim()}`;
      await anApplication(person, organisation);
      await page.goto(from);
      if (way) await follow(page, way);
      await expect(heading(page)).toHaveText('A “no”. Which one?');
      await looksBackOnly(page);
      await follow(page, organisation);
      await looksBackOnly(page);
      await press(page, 'Record');
      await expect(heading(page)).toHaveText('Recorded');
      await looksBackOnly(page);
    }
  });
});

const LETTER = `From: Priya Nair <priya@fernside.example>
Date: Mon, 3 Aug 2026 09:12:00 +0000
Subject: Your application

Dear Ann,

Unfortunately we have decided to move forward with another candidate for the Keeper role at Fernside Libraries.
The panel felt that your answers would have been stronger with a result in each of them.

Kind regards,
Priya Nair`;

test('a no by e-mail is looked over, rests, and is looked back at with what is one’s own; no page looks ahead, and no stranger is asked', {
  tag: '@desktop',
}, async ({ page, person, baseURL }) => {
  const strangers: string[] = [];
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(baseURL as string))
      strangers.push(request.url());
  });
  const id = await anApplication(person, 'Fernside Libraries');
  await anApplication(person, 'Harbour');
  await did(person, (tx) => keepPosting(tx, { id, text: 'Keeper wanted.' }));
  const talk = await anInterview(person, id, { startsAt: atTen(-9), minutes: '45' });
  await did(person, (tx) =>
    reflect(tx, { id: talk, version: 1, wentWell: 'I asked good questions', nextTime: '' }),
  );
  await did(person, (tx) => keepPlan(tx, { interviewId: talk, willDo: 'walk to the sea', willTell: 'Ana' }));

  await page.goto('/rejections/new');
  await follow(page, /^It came by e-mail/);
  await press(page, 'Read it');
  await expect(page.locator('main').getByRole('alert')).toContainText('The e-mail is empty: paste it here.');
  await page.getByLabel('The e-mail, as it came').fill(LETTER.replace(/^Date.*\n/m, ''));
  await press(page, 'Read it');
  await expect(heading(page)).toHaveText('A “no”, as far as it reads');
  await expect(page.getByLabel('Which one is it about?').locator('option:checked')).toHaveText(
    /^Fernside Libraries/,
  );
  await looksBackOnly(page);
  await page.getByLabel(/^The panel felt that your answers/).check();
  await page.getByText('It came today, from Priya Nair. More').click();
  await page.getByLabel('Their e-mail (optional)').fill('priya at fernside');
  await press(page, 'Record');
  await expect(page.locator('main').getByRole('alert')).toContainText('The e-mail is not an address.');
  await expect(page.getByLabel(/^The panel felt that your answers/)).toBeChecked();
  await page.getByLabel('Their e-mail (optional)').fill('priya@fernside.example');
  await press(page, 'Record');
  await expect(heading(page)).toHaveText('Recorded');
  await looksBackOnly(page);
  await page.goto('/today');
  await expect(heading(page)).toHaveText('Rest. Nothing else is needed today');
  await looksBackOnly(page);

  await follow(page, 'Look at it now, all the same');
  await page.getByText('Or go on now').click();
  await follow(page, 'See what stays yours');
  await expect(page.getByText('“If it is a no, I will walk to the sea and tell Ana.”')).toBeVisible();
  await expect(page.getByText('Suggested, once you have looked back: Ask Fernside Libraries')).toBeVisible();
  await looksBackOnly(page);
  await page.getByLabel('I asked good questions').check();
  await page.getByLabel(/^I sent the application on/).check();
  await page.getByLabel('One kind line to myself').fill('You gave it what you had.');
  await press(page, 'Keep and go on');
  await expect(heading(page)).toHaveText('You have looked back');
  for (const kept of ['I asked good questions', 'You gave it what you had.'])
    await expect(page.locator('main dd', { hasText: kept })).toBeVisible();
  await looksBackOnly(page);
  await page.goto('/today');
  await page.getByText('Why this step?').click();
  await looksBackOnly(page);
  await page.context().clearCookies();
  await page.goto('/no');
  await looksBackOnly(page);
  expect(strangers).toEqual([]);
});
