import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { anAddress, expect, PASSWORD, test } from './person';

const SEARCH = path.join(import.meta.dirname, 'files/search.csv');

/** Pictures for the README, made only when asked: SHOTS=1 npm test -- e2e. */
const picture = async (page: Page, name: string) => {
  if (!process.env.SHOTS || test.info().project.name !== 'desktop') return;
  await page.screenshot({ path: path.join(import.meta.dirname, '../docs/pictures', `${name}.png`) });
};

/** Opens a fold, whether or not scripts run. */
const unfold = (place: Page | Locator, name: string) =>
  place.locator('summary').filter({ hasText: name }).click();

async function signUp(page: Page) {
  await page.goto('/');
  await page.getByRole('link', { name: 'I’m keeping track of a search' }).click();
  await page.getByLabel('E-mail').fill(anAddress());
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Make my account' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Where is your search now?');
}

async function bringTheListIn(page: Page) {
  await page.getByRole('link', { name: 'In a spreadsheet' }).click();
  await page.getByLabel('Your file').setInputFiles(SEARCH);
  await page.getByRole('button', { name: 'Look at it', exact: true }).click();
  await page.getByRole('button', { name: 'Bring in 56 applications' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('56 applications are in');
  await page.getByRole('link', { name: 'Go to the board' }).click();
  await picture(page, 'board');
}

/** From the list to the application, and there in two taps. */
async function logTheNo(page: Page) {
  await page.goto('/applications/list?find=Or%C3%A9al');
  await page
    .getByRole('main')
    .getByRole('link', { name: /L.Oréal/ })
    .first()
    .click();
  await page.getByRole('main').getByRole('link', { name: 'Log a no' }).click();
  await page.getByRole('button', { name: 'Record' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Recorded');
  await expect(page.getByRole('main')).toContainText('It is allowed to hurt');
  await expect(page.getByRole('main')).toContainText('Nothing else is needed today.');
}

async function lookBack(page: Page) {
  await unfold(page, 'Or go on now');
  await page.getByRole('link', { name: 'See what stays yours' }).click();
  await page.getByLabel('I got to an interview, and went').check();
  await page.getByLabel('What I learned').fill('Say what I decided myself.');
  await page.getByRole('button', { name: 'Keep and go on' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You have looked back');
}

async function ask(page: Page) {
  await page.getByRole('link', { name: 'Ask what was missing' }).click();
  await expect(page.getByLabel('Message')).toHaveValue(/I’m not asking you to revisit the decision/);
  await page.getByLabel('Who are you asking?').fill('Camille');
  await page.getByLabel('Your name').fill('Maya');
  await page.getByRole('button', { name: 'Shorter', exact: true }).click();
  await expect(page.getByLabel('Message')).toHaveValue(/^Hello Camille, .*Thank you, Maya$/);
  await page.getByRole('button', { name: 'Suggested', exact: true }).click();
  await expect(page.getByLabel('Message')).toHaveValue(/^Dear Camille,/);
  await page.getByRole('button', { name: 'Keep and go on' }).click();
  await expect(page.getByRole('link', { name: 'Open in my mail' })).toHaveAttribute(
    'href',
    /^mailto:\?subject=/,
  );
  await expect(page.getByRole('heading', { name: 'Did you send it?' })).toBeVisible();
  await page.getByRole('button', { name: 'Yes, I sent it' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You asked. That is the win');
  await picture(page, 'loop');
}

async function hear(page: Page) {
  await page.getByRole('link', { name: 'They answered' }).click();
  await page
    .getByLabel('Their words')
    .fill('Strong on the people side.\nI never quite heard what you had signed off yourself.');
  await page.getByLabel('How I read it').fill('They wanted my part, not the team’s.');
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What Camille said');
  await page.getByLabel('Something they liked').fill('Strong on the people side.');
  await page.getByRole('button', { name: 'Keep it' }).first().click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Strong on the people side.' })).toBeVisible();
  await unfold(page, 'Note a doubt');
  await page.getByLabel('The doubt').fill('I never quite heard what you had signed off yourself.');
  await page.getByLabel('What is it about?').selectOption('What I did, as against what we did');
  await page.getByLabel('A good deal').check();
  await page.getByRole('button', { name: 'Keep it' }).last().click();
}

async function workOnIt(page: Page) {
  await expect(page.getByLabel('First thing to do')).toHaveValue(
    'Rewrite one story with “I” wherever I did it',
  );
  await page.getByRole('button', { name: 'Work on it' }).click();
  await page.getByRole('link', { name: '0 of 1 done' }).click();
  await page.getByRole('link', { name: /^Rewrite one story/ }).click();
  await page.getByRole('button', { name: 'I did it' }).click();
  await expect(page.getByText('Done.', { exact: true })).toBeVisible();
}

async function seeTheWins(page: Page) {
  await page.goto('/today');
  const main = page.getByRole('main');
  await expect(main).toContainText('Practised: Rewrite one story with “I” wherever I did it');
  await expect(main).toContainText("Asked L'Oréal what was missing");
  await expect(main).not.toContainText('signed off');
  await expect(main.getByRole('heading', { level: 1 })).toHaveText('Thank Camille for telling you');
  await picture(page, 'today');
}

/** A whole round is some forty pages: it gets three times the usual time. */
async function round(page: Page) {
  test.slow();
  await signUp(page);
  await bringTheListIn(page);
  await logTheNo(page);
  await lookBack(page);
  await ask(page);
  await hear(page);
  await workOnIt(page);
  await seeTheWins(page);
}

test('once all the way round: a list comes in, a no, why, what they said, what to do about it', {
  tag: '@desktop',
}, async ({ page }) => {
  await round(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the same round', { tag: '@phone' }, async ({ page }) => round(page));
});
