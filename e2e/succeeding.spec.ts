import { anApplication } from '@/scripts/test/people';
import { expect, test } from './person';

/** From the first offer to a search that is finished, and taken up again. */
test('an offer is weighed, time is asked for, it is accepted, and the search is finished kindly', {
  tag: '@desktop',
}, async ({ page, person }) => {
  const id = await anApplication(person, 'Kestrel', 'Designer');
  await anApplication(person, 'Harbour', 'Keeper');

  await page.goto(`/offers/new?application=${id}`);
  await page.getByLabel('Pay', { exact: true }).fill('a lot');
  await page.getByRole('button', { name: 'Keep the offer' }).click();
  await expect(page.getByRole('alert').getByText('The pay is not an amount').first()).toBeVisible();
  await page.getByLabel('Pay', { exact: true }).fill('41.5k');
  await page.getByLabel('Currency').selectOption('GBP');
  await page.getByLabel('Paid for a').selectOption('year');
  await page.getByLabel('They want an answer by').fill('2099-12-01');
  await page.getByRole('button', { name: 'Keep the offer' }).click();
  await expect(page.getByText('£41,500 a year')).toBeVisible();

  await page.getByRole('link', { name: 'Ask for more time' }).click();
  await page.getByLabel('Until when?').fill('2099-12-09');
  await page.getByRole('button', { name: 'Put it in' }).click();
  await expect(page.getByLabel('Letter')).toHaveValue(/until 9 December 2099/);
  await page.getByRole('button', { name: 'It is ready' }).click();
  await expect(page.getByRole('alert').getByText('gap in brackets').first()).toBeVisible();
  const letter = await page.getByLabel('Letter').inputValue();
  await page.getByLabel('Letter').fill(letter.replace('[your name]', 'Ann Holt'));
  await page.getByRole('button', { name: 'It is ready' }).click();
  await expect(page.getByRole('link', { name: 'Open in my mail' })).toHaveAttribute('href', /Ann%20Holt/);
  await page.getByRole('button', { name: 'I asked for more time' }).click();
  await expect(page.getByText('You asked for time until 9 December 2099')).toBeVisible();

  await page.getByRole('link', { name: 'Beside your goal and other offers' }).click();
  await expect(page.getByRole('table')).toContainText('£41,500 a year');
  await page.getByRole('table').getByRole('link', { name: 'Kestrel' }).click();
  await page.getByRole('link', { name: 'Accept', exact: true }).click();
  await page.getByRole('button', { name: 'I accepted it' }).click();

  await page.getByRole('link', { name: 'Finish the search' }).click();
  await expect(page.getByLabel('Harbour, Keeper')).toBeChecked();
  await page.getByRole('button', { name: 'Finish the search' }).click();
  await expect(page.getByRole('heading', { name: 'The search is finished' })).toBeVisible();
  await expect(page.getByText('One application is closed as withdrawn')).toBeVisible();

  await page.goto('/today');
  await expect(page.getByText('If it doesn’t last, everything is here.')).toBeVisible();
  await page.getByRole('button', { name: 'Go on searching' }).click();
  await expect(page.getByRole('heading', { name: 'Your search is finished' })).toBeHidden();
});
