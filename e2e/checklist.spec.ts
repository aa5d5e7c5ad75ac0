import { findItem } from '@/db/practice/reads';
import { addItem } from '@/db/practice/writes';
import { read } from '@/db/transaction';
import { addDays, dayIn } from '@/lib/time/days';
import { anInterview, atTen, did } from '@/scripts/test/loop';
import { anApplication } from '@/scripts/test/people';
import { expect, test } from './person';

test('five things for today are chosen, each with its reason; what is done is kept, and a slip is taken back', {
  tag: '@phone',
}, async ({ page, person }) => {
  const dueOn = dayIn('Europe/London', new Date());
  await did(person, (tx) => addItem(tx, { title: 'Cut two lines', kind: 'resume', dueOn }));
  await page.goto('/practice');
  const five = page.getByRole('region', { name: 'Five things for today' });
  await expect(five.getByRole('listitem')).toHaveCount(5);
  await expect(five.getByRole('listitem').first()).toContainText('You set it for today');
  await expect(page.getByRole('link', { name: 'Rehearse one question', exact: true })).toBeVisible();
  await five.getByRole('button', { name: 'Done: Cut two lines' }).click();
  const done = page.getByRole('region', { name: 'Done', exact: true });
  await expect(done).toContainText('Done today');
  await expect(five.getByRole('listitem')).toHaveCount(4);
  await done.getByRole('button', { name: 'Not done after all: Cut two lines' }).click();
  await expect(five.getByRole('listitem').first()).toContainText('Cut two lines');
});

test('something out of the library is made to come back every week, and is due on its next day once done', {
  tag: '@desktop',
}, async ({ page, person }) => {
  await page.goto('/practice/library?open=resume.number#resume.number');
  const title = 'Put a number into one line about my latest work';
  await page.getByRole('button', { name: `Put it on my checklist: ${title}` }).click();
  await page.getByRole('link', { name: 'On your checklist' }).click();
  const today = dayIn('Europe/London', new Date());
  await page.getByText('Notes, day, and how often').click();
  await page.getByLabel('Does it come back?').selectOption({ label: 'Every week' });
  await page.getByLabel('By when?').fill(today);
  await page.getByLabel('Until when?').fill(addDays(today, -1));
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.locator('main').getByRole('alert')).toContainText('The last day lies before the first.');
  await page.getByLabel('Until when?').fill('');
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByText('Every week. Due today.')).toBeVisible();
  await page.getByRole('button', { name: 'I did it' }).click();
  await expect(page.getByText('Every week. Next in 7 days.')).toBeVisible();
  const id = page.url().split('/').at(-1) as string;
  const { item } = await read(person.scope, (tx) => ({ item: findItem(tx, id) }));
  expect(item).toMatchObject({ dueOn: addDays(today, 7), doneOn: today });
});

test.describe('in a corridor without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('what to see to before an interview is ticked there, and stays ticked', { tag: '@phone' }, async ({
    page,
    person,
  }) => {
    const application = await anApplication(person, 'Harbour');
    const id = await anInterview(person, application, { startsAt: atTen(1), kind: 'phone' });
    await page.goto(`/interviews/${id}`);
    await page.getByRole('link', { name: 'Before this interview: what to see to' }).click();
    const before = page.getByRole('region', { name: 'Before', exact: true });
    const line = before.getByRole('button', { name: /^Done: Charge the phone/ });
    await expect(before.getByRole('listitem').filter({ hasText: 'Charge the phone' })).toContainText(
      'For a phone call',
    );
    expect((await line.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await line.click();
    await expect(before.getByRole('button', { name: /^Not done after all: Charge the phone/ })).toBeVisible();
    await expect(page.getByText(/^1 of \d+ seen to/)).toBeVisible();
  });
});
