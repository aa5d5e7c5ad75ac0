import { addDays, dayIn } from '@/lib/time/days';
import { anAct, anApplication } from '@/scripts/test/people';
import { expect, test } from './person';

/** What a person does with one application, from its facts to the bin and back. */
test('an application says what was offered, who is in it, what went out, and when it really was', {
  tag: '@phone',
}, async ({ page, person }) => {
  const id = await anApplication(person, 'Kestrel', 'Designer');

  await page.goto(`/applications/${id}/edit`);
  await page.getByLabel('Pay from').fill('52k');
  await page.getByLabel('Pay up to').fill('45,000');
  await page.getByLabel('Currency').selectOption('GBP');
  await page.getByLabel('Paid for a').selectOption('year');
  await page
    .getByLabel('Notes')
    .fill('Ask about **Fridays**\n\n<img src=x onerror=alert(1)> https://example.org');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(
    page.getByRole('alert').getByText('The highest pay is below the lowest').first(),
  ).toBeVisible();
  await expect(page.getByLabel('Pay from')).toHaveValue('52k');
  await page.getByLabel('Pay from').fill('£45,000');
  await page.getByLabel('Pay up to').fill('52k');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('£45,000 to £52,000 a year', { exact: true })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Notes' }).locator('strong')).toHaveText('Fridays');
  await expect(page.getByText('<img src=x onerror=alert(1)>')).toBeVisible();
  await expect(page.getByRole('link', { name: 'https://example.org' })).toHaveAttribute('rel', /nofollow/);
  await expect(page.getByText(/Changed the salary to “£45,000 to £52,000 a year”/)).toBeVisible();

  await page.getByRole('link', { name: 'Add somebody' }).click();
  await page.getByLabel('Name').fill('Anna Berg');
  await page.getByLabel('Their part in it').selectOption('Recruiter');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByRole('region', { name: 'People' })).toContainText('Anna Berg · Recruiter');

  await page.getByRole('link', { name: 'Note a document' }).click();
  await page.getByLabel('Its name').fill('Resume, public sector');
  await page.getByRole('button', { name: 'Keep it, it went with this' }).click();
  await page.getByRole('link', { name: 'Resume, public sector' }).click();
  await expect(page.getByRole('heading', { name: 'Resume, public sector' })).toBeVisible();
  await page.getByRole('link', { name: 'Make the next version' }).click();
  await page.getByRole('textbox', { name: 'Its text' }).fill('Ten years.');
  await page.getByRole('button', { name: 'Keep this text' }).click();
  await expect(page.getByRole('heading', { name: 'Resume, public sector, version 2' })).toBeVisible();

  await page.goto(`/applications/${id}/dates`);
  const added = page.getByLabel('Added to Applied');
  await added.fill('1969-12-31');
  const correct = page.getByRole('listitem').filter({ has: added }).getByRole('button', { name: 'Correct' });
  await correct.click();
  await expect(page.getByRole('alert').getByText('before 1970').first()).toBeVisible();
  // Longer ago than anybody waits for a first word.
  const on = addDays(dayIn('Europe/London', new Date()), -60);
  await added.fill(on);
  await correct.click();
  await expect(page.getByText('Corrected.', { exact: true })).toBeVisible();
  await expect(added).toHaveValue(on);
  await page.getByRole('link', { name: 'Kestrel, Designer' }).click();
  await expect(page.getByText(/Date corrected by you on .*; it said/)).toBeVisible();
  await expect(page.getByText('Applied on').locator('..')).toContainText(String(Number(on.slice(8))));

  await page.getByRole('button', { name: 'Close it as “no reply”' }).click();
  await expect(page.getByText('Closed from Applied: no reply')).toBeVisible();
  await page.getByRole('button', { name: 'Undo the last move' }).click();
  await page.getByRole('button', { name: 'Leave it open' }).click();
  await expect(page.getByText('Left it open, quiet as it is')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Leave it open' })).toBeHidden();

  await page.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText('Kestrel is in the bin.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo: Kestrel' }).click();
  await expect(page.getByRole('heading', { name: 'Kestrel' })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an advert is kept as it reads each time, another role begun, and both deleted', {
    tag: '@desktop',
  }, async ({ page, person }) => {
    const id = await anApplication(person, 'Kestrel', 'Designer');
    const { write } = await import('@/db/transaction');
    const { keepPosting } = await import('@/db/applications/writes');
    await write(person.scope, anAct(), (tx) => keepPosting(tx, { id, text: 'Wanted: a designer.' }));
    await page.goto(`/applications/${id}`);
    await page.getByText('It has changed: keep it again').click();
    await page.getByLabel('Its text').fill('Wanted: a lead designer.');
    await page.getByRole('button', { name: 'Keep the advert' }).click();
    await page.getByRole('link', { name: 'All 2 versions' }).click();
    await expect(page.getByText('Wanted: a lead designer.')).toBeVisible();
    await page.getByRole('group').last().locator('summary').click();
    await expect(page.getByText('Wanted: a designer.')).toBeVisible();
    await page.getByRole('link', { name: 'Kestrel, Designer' }).click();
    await page.getByRole('link', { name: 'Begin another role there' }).click();
    await page.getByLabel('Role').fill('Art director');
    await page.getByRole('button', { name: 'Begin it' }).click();
    await expect(page.getByText('Begun from Designer')).toBeVisible();
    await page.getByRole('button', { name: 'Delete' }).click();
    await page.getByRole('button', { name: 'Undo: Kestrel' }).click();
    await expect(page.getByText('Taken out of the bin')).toBeVisible();
  });
});
