import { v7 as newId } from 'uuid';
import { aConcern, anAnswer, aRejection, did } from '@/scripts/test/loop';
import { anApplication, type Person } from '@/scripts/test/people';
import { expect, test } from './person';

/** Lines of a goal, by the product's own writes; imported late, once the database of the app under test is known. */
async function aGoal(person: Person, ...lines: string[]): Promise<void> {
  const { addLine } = await import('@/db/goals/writes');
  for (const words of lines)
    await did(person, (tx) => addLine(tx, newId(), { kind: 'must-have', words, weight: undefined }));
}
const aTarget = async (person: Person, name: string): Promise<string> => {
  const { addTarget } = await import('@/db/targets/writes');
  return (await did(person, (tx) => addTarget(tx, name))).id;
};

test('the goal is written once, its lines put in order and weighed, and what was aimed away from becomes one', {
  tag: '@desktop',
}, async ({ page, person }) => {
  const { decide } = await import('@/db/feedback/writes');
  const { id: rejectionId } = await aRejection(person, { organisation: 'Linden' });
  const concern = await aConcern(person, await anAnswer(person, { rejectionId }), { skill: 'composure' });
  await did(person, (tx) =>
    decide(tx, { id: concern, version: 1, decision: 'aim-elsewhere', title: '', dueOn: null }),
  );

  await page.goto('/goal');
  await page.getByLabel('The role you are looking for').fill('Service designer');
  await page.getByLabel('The least you need to be paid').fill('lots');
  await page.getByRole('button', { name: 'Keep the goal' }).click();
  await expect(page.getByRole('alert').getByText('is not an amount').first()).toBeVisible();
  await page.getByLabel('The least you need to be paid').fill('38k');
  await page.getByLabel('Currency').selectOption('GBP');
  await page.getByLabel('Paid for a').selectOption('year');
  await page.getByRole('button', { name: 'Keep the goal' }).click();
  await expect(page.getByText('Kept.')).toBeVisible();

  await page.getByLabel('The first line').fill('Four days a week');
  await page.getByRole('button', { name: 'Add the line' }).click();
  await page.getByLabel('Another line').fill('عمل عن بعد');
  await page.getByRole('button', { name: 'Add the line' }).click();
  await page.getByRole('button', { name: 'Move up: عمل عن بعد' }).click();
  const lines = page.getByRole('region', { name: 'Must-haves' }).getByRole('listitem');
  await expect(lines.first()).toContainText('عمل عن بعد');

  await expect(page.getByText('You decided to aim elsewhere where: Composure')).toBeVisible();
  await expect(page.getByText('Your answers were hard to follow.')).toBeHidden();
  await page.getByLabel('As a line of the goal').fill('They give the questions beforehand');
  await page.getByRole('button', { name: 'Add it as a line' }).click();
  await expect(page.getByRole('region', { name: 'What you value' })).toContainText('questions beforehand');

  await expect(page.getByLabel('Weight', { exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'Give lines weights' }).click();
  await expect(lines.first()).toContainText('weight 3');
});

test('an application is held against the goal on a phone; what its organisation says counts until it says otherwise', {
  tag: '@phone',
}, async ({ page, person }) => {
  await aGoal(person, 'Four days a week', 'Remote');
  const id = await anApplication(person, 'Kestrel', 'Designer');
  await page.goto(`/applications/${id}`);
  await page.getByRole('link', { name: 'How it fits your goal' }).click();
  await page.getByRole('link', { name: 'answer it for them all' }).click();
  const line = (name: string) => page.getByRole('radiogroup', { name });
  await line('Remote').getByLabel('Yes').check();
  await page.getByRole('button', { name: 'Keep these answers' }).click();
  await expect(page.getByText('1 of 2 known: 1 yes, 0 no, 1 unknown')).toBeVisible();

  await page.goto(`/applications/${id}/fit`);
  await expect(line('Remote').getByLabel('As at Kestrel: Yes')).toBeChecked();
  await line('Remote').getByLabel('No', { exact: true }).check();
  await page.getByLabel('Why, or how to find out').nth(1).fill('This one is on site');
  await page.getByRole('button', { name: 'Keep these answers' }).click();
  await expect(page.getByText('1 of 2 known: 0 yes, 1 no, 1 unknown')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('places stand side by side on a phone, four at most', { tag: '@phone' }, async ({ page, person }) => {
    await aGoal(person, 'Four days a week');
    const application = await anApplication(person, 'Kestrel', 'Designer');
    for (const name of ['Harbour', 'Quay', 'Lantern', 'Orchard']) await aTarget(person, name);
    await page.goto(`/goal/beside?application=${application}`);
    for (const name of ['Harbour', 'Quay', 'Lantern']) await page.getByLabel(name).check();
    await page.getByRole('button', { name: 'Put these side by side' }).click();
    await expect(page.getByRole('columnheader')).toHaveCount(4);
    await expect(page.getByRole('rowheader', { name: 'Four days a week' })).toBeVisible();
    await page.getByLabel('Orchard').check();
    await page.getByRole('button', { name: 'Put these side by side' }).click();
    await expect(page.getByText('4 fit beside each other; the first 4 are shown.')).toBeVisible();
    await expect(page.getByRole('columnheader')).toHaveCount(4);
  });
});

test('a target without an opening is reached out to: a plan, a message without gaps, and a win', {
  tag: '@desktop',
}, async ({ page, person: _ }) => {
  await page.goto('/targets');
  await page.getByLabel('The first one').fill('Hollin Trust');
  await page.getByRole('button', { name: 'Add a target' }).click();
  await page.getByRole('link', { name: 'Plan how to reach out' }).click();
  await page.getByRole('button', { name: 'Keep the plan' }).click();
  await page.getByLabel('Their name').fill('Anna Berg');
  await page.getByRole('button', { name: 'Write to them' }).click();
  await expect(page.getByText('Find a person to write to: done today')).toBeVisible();

  await page.getByRole('link', { name: 'Write it: Send a first message' }).click();
  await page.getByRole('button', { name: 'It is ready' }).click();
  await expect(page.getByRole('alert').getByText('gap in brackets').first()).toBeVisible();
  await page.getByLabel('Letter').fill('Dear Anna Berg,\n\nMay I ask you one question?\n\nAnn Holt');
  await page.getByRole('button', { name: 'It is ready' }).click();
  await expect(page.getByRole('link', { name: 'Open in my mail' })).toHaveAttribute('href', /Anna%20Berg/);
  await page.getByRole('button', { name: 'Yes, I sent it' }).click();
  await expect(page.getByText('Send a first message: done today')).toBeVisible();
  await page.goto('/wins');
  await expect(page.getByText('Got in touch with Anna Berg')).toBeVisible();
});
