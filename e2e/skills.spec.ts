import type { Page } from '@playwright/test';
import { read } from '@/db/transaction';
import { aConcern, anAnswer, anInterview, aRejection, atTen, did } from '@/scripts/test/loop';
import { anApplication, type Person } from '@/scripts/test/people';
import { expect, test } from './person';

const press = (page: Page, name: string) =>
  page.locator('main').getByRole('button', { name, exact: true }).click();
const section = (page: Page, name: string) =>
  page.locator('main section').filter({ has: page.getByRole('heading', { name, level: 2 }) });

/** A doubt about composure from after an interview, whose practice is done. @returns its id. */
async function practised(person: Person): Promise<string> {
  const { decide } = await import('@/db/feedback/writes');
  const { listItemsOf } = await import('@/db/concerns/reads');
  const { tickItem } = await import('@/db/practice/writes');
  const { id: rejectionId, applicationId } = await aRejection(person, { organisation: 'Fernside' });
  await anInterview(person, applicationId, { kind: 'panel', startsAt: atTen(-3) });
  const id = await aConcern(person, await anAnswer(person, { rejectionId }), { skill: 'composure' });
  const title = 'Ask what they mean, then answer';
  await did(person, (tx) => decide(tx, { id, version: 1, decision: 'work-on-it', title, dueOn: null }));
  const { items } = await read(person.scope, (tx) => ({ items: listItemsOf(tx, id) }));
  await did(person, (tx) => tickItem(tx, items[0]?.id ?? ''));
  return id;
}

test('a doubt that was practised is rated, becomes a strength when its seeker says so, and is remembered', {
  tag: '@phone',
}, async ({ page, person }) => {
  const id = await practised(person);
  const next = await anInterview(person, await anApplication(person, 'Quay'), {
    kind: 'panel',
    startsAt: atTen(5),
  });
  await page.goto(`/concerns/${id}`);
  await expect(page.getByText('Everything planned for it is done')).toBeVisible();
  await expect(page.getByText('Your answers were hard to follow.')).toBeHidden();

  await page.goto('/skills/rate');
  const composure = page.getByRole('group', { name: 'What you do when it gets hard' });
  await composure.getByRole('radio', { name: '4', exact: true }).check();
  await press(page, 'Keep these ratings');
  await expect(page.getByRole('heading', { name: 'Your four skills', level: 1 })).toBeVisible();
  await expect(page.getByRole('row', { name: 'Composure 4' })).toBeVisible();

  await page.goto(`/concerns/${id}`);
  await expect(section(page, 'Has it become a strength?')).toContainText('you rated it 4');
  await press(page, 'It has become a strength');
  await expect(section(page, 'A strength since').first()).toContainText('kept under Wins');

  await page.goto(`/interviews/${next}`);
  await expect(section(page, 'To remember')).toContainText(
    'Ask what they mean, then answer (a strength of yours by now)',
  );
  await expect(page.locator('main')).not.toContainText('hard to follow');
});

test('a rating can be corrected or taken back, and one that says nothing is told so', {
  tag: '@desktop',
}, async ({ page }) => {
  await page.goto('/skills/rate');
  await press(page, 'Keep these ratings');
  await expect(page.locator('main').getByRole('alert')).toContainText('Choose a number for one of the four');
  await page
    .getByRole('group', { name: 'How clearly what you say and show is ordered' })
    .getByRole('radio', { name: '2', exact: true })
    .check();
  await press(page, 'Keep these ratings');
  await page.getByRole('link', { name: 'Presentation' }).click();
  const list = section(page, 'How it was rated');
  await list.getByText('Correct or take back').click();
  await list.getByRole('radio', { name: '3', exact: true }).check();
  await press(page, 'Keep the correction');
  await expect(list.getByText('3 of 5')).toBeVisible();
  await expect(list.getByText('2 of 5')).toHaveCount(0);
  await list.getByText('Correct or take back').click();
  await press(page, 'Take this rating back');
  await expect(list).toHaveCount(0);
});
