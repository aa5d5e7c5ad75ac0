import type { Page } from '@playwright/test';
import postgres from 'postgres';
import { aRejection } from '@/scripts/test/loop';
import { anApplication } from '@/scripts/test/people';
import { FORECAST_SAID } from './pages';
import { expect, servedDatabase, test } from './person';
import { anOffer } from './rows';

const answer = (page: Page, name: string) =>
  page.locator('main section').filter({ has: page.getByRole('heading', { name, level: 2 }) });

/** Opens the page, which says nothing by itself, and asks. */
async function ask(page: Page) {
  await page.goto('/insights/forecast');
  await expect(page.locator('main')).not.toContainText(FORECAST_SAID);
  await page.getByRole('button', { name: 'Work it out' }).click();
}

test('a forecast is given when it is asked for, not within three days of a no, and not before an offer', {
  tag: '@phone',
}, async ({ page, person }) => {
  const no = await aRejection(person);
  await ask(page);
  await expect(answer(page, 'Not just now')).toContainText('no forecast within three days of a “no”');
  await expect(page.locator('main')).not.toContainText(FORECAST_SAID);

  const root = postgres(servedDatabase('root'), { max: 1 });
  await root`update rejections set created_at = now() - interval '73 hours', at = now() - interval '73 hours'
    where owner_id = ${person.id}`;
  await root.end();
  await ask(page);
  await expect(answer(page, 'Not just now')).toContainText('There is no honest forecast from this yet.');
  await expect(answer(page, 'Not just now')).toContainText('Before a first offer, or 30');
  await expect(page.locator('main')).not.toContainText(FORECAST_SAID);

  await anOffer(person, await anApplication(person, 'Quay'));
  await ask(page);
  const given = answer(page, 'What your counts would fit');
  await expect(given).toContainText(/About \d+ applications? to an offer; anything from \d+ to .* would fit/);
  await expect(given).toContainText('What would move it first: ');
  await page.getByText('How this is worked out').click();
  await page.getByRole('link', { name: 'How many more it might take: the method' }).click();
  await expect(page).toHaveURL(/\/insights\/methods#forecast$/);
  // Nobody is told where they did not ask: neither on what is passed daily, nor on the path of the “no”.
  for (const address of ['/today', '/applications', '/goal', '/wins', `/rejections/${no.id}`]) {
    await page.goto(address);
    await expect(page.locator('body'), address).not.toContainText(FORECAST_SAID);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('titles are of one kind by rules, one is moved, and put back', {
    tag: '@desktop',
  }, async ({ page, person }) => {
    for (const role of ['Data Analyst', 'Senior Data Analyst (Remote)', 'Insight Analyst'])
      await anApplication(person, 'Harbour', role);
    const kinds = page.getByRole('region', { name: /kinds? of 3 titles/ });
    await page.goto('/insights/kinds');
    await expect(kinds.getByRole('link', { name: /^Data analyst 2 applications/ })).toBeVisible();
    await kinds.getByRole('link', { name: /^Insight analyst/ }).click();
    const move = page.locator('form').filter({ hasText: 'Is one of' });
    await move.getByLabel('Is one of').fill('(!)');
    await move.getByRole('button', { name: 'Move it' }).click();
    await expect(page.getByText('The kind has no word in it.').first()).toBeVisible();
    await expect(move.getByLabel('Is one of')).toHaveValue('(!)');
    await move.getByLabel('Is one of').fill('Data analyst');
    await move.getByRole('button', { name: 'Move it' }).click();
    await expect(kinds.getByRole('link', { name: /^Data analyst 3 applications/ })).toBeVisible();
    await page.getByRole('button', { name: 'Put “Insight Analyst” back' }).click();
    await expect(kinds.getByRole('link', { name: /^Insight analyst 1 application/ })).toBeVisible();
  });
});
