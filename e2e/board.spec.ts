import type { Page } from '@playwright/test';
import { anApplication } from '@/scripts/test/people';
import { expect, test } from './person';

const column = (page: Page, stage: string) => page.getByRole('region', { name: new RegExp(`^${stage}, `) });
const card = (page: Page, organisation: string) =>
  page.getByRole('link', { name: new RegExp(`^${organisation} `) });
const organisationsIn = async (page: Page, stage: string) =>
  (await column(page, stage).locator('li b').allInnerTexts()).map((text) => text.trim());
const middleOf = async (page: Page, organisation: string) => {
  const box = await card(page, organisation).boundingBox();
  if (!box) throw new Error(`${organisation} is not in sight`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, bottom: box.y + box.height };
};

test('a card dropped between two others stays there; several ticked go as one, and one Undo brings them back', {
  tag: '@desktop',
}, async ({ page, person }) => {
  for (const name of ['Kestrel', 'Calder', 'Orchard']) await anApplication(person, name, 'Designer');
  await page.goto('/applications');
  expect(await organisationsIn(page, 'Applied')).toEqual(['Orchard', 'Calder', 'Kestrel']);
  const [from, to] = [await middleOf(page, 'Orchard'), await middleOf(page, 'Calder')];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x, from.y + 12, { steps: 3 });
  await page.mouse.move(to.x, to.bottom - 4, { steps: 5 });
  await page.mouse.up();
  await expect(page.getByRole('status')).toContainText('Orchard is now 2 of 3 in Applied');
  await page.reload();
  expect(await organisationsIn(page, 'Applied')).toEqual(['Calder', 'Orchard', 'Kestrel']);

  await page.getByRole('button', { name: 'Select several' }).click();
  for (const name of ['Calder', 'Kestrel'])
    await column(page, 'Applied').locator('label', { hasText: name }).click();
  await page.getByRole('button', { name: 'Move 2 to…' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Interview/ })
    .click();
  await expect(page.getByRole('status')).toContainText('Moved 2 applications to Interview');
  expect(await organisationsIn(page, 'Interview')).toEqual(['Calder', 'Kestrel']);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('status')).toContainText('2 are back where they were');
  await page.reload();
  expect(await organisationsIn(page, 'Applied')).toEqual(['Calder', 'Orchard', 'Kestrel']);
});

test('a swipe turns to the next stage, and a card held for a moment is carried by the finger', {
  tag: '@phone',
}, async ({ page, person }) => {
  for (const name of ['Kestrel', 'Calder', 'Orchard']) await anApplication(person, name, 'Designer');
  await page.goto('/applications');
  const current = page.getByRole('navigation', { name: 'Stage' }).locator('[aria-current]');
  const finger = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x = 0, y = 0) =>
    finger.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
  const drawn = async (to: { x: number; y: number }, at: { x: number; y: number }) => {
    for (const part of [0.25, 0.5, 0.75, 1])
      await touch('touchMove', at.x + (to.x - at.x) * part, at.y + (to.y - at.y) * part);
  };
  const swipe = async (from: number, to: number) => {
    await touch('touchStart', from, 600);
    await drawn({ x: to, y: 602 }, { x: from, y: 600 });
    await touch('touchEnd');
  };
  await expect(current).toContainText('Applied');
  await swipe(320, 60);
  await expect(current).toContainText('Screening');
  await swipe(60, 320);
  await expect(current).toContainText('Applied');

  const [from, to] = [await middleOf(page, 'Orchard'), await middleOf(page, 'Kestrel')];
  await touch('touchStart', from.x, from.y);
  await expect(page.locator('.ghost')).toBeVisible();
  await drawn({ x: to.x, y: to.bottom + 10 }, from);
  await touch('touchEnd');
  await expect(page.getByRole('status')).toContainText('Orchard is now 3 of 3 in Applied');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('stages of one’s own: another one, a new name, and retiring asks where its applications go', {
    tag: '@phone',
  }, async ({ page, person }) => {
    await anApplication(person, 'Kestrel', 'Designer');
    await page.goto('/stages');
    await page.getByLabel('Its name').fill('Coffee chats');
    await page.getByLabel('What it is for').selectOption('Sent, and nothing heard yet');
    await page.getByRole('button', { name: 'Add a stage' }).click();
    await expect(page.locator('input[name=name][value="Coffee chats"]')).toBeVisible();
    await page.getByRole('link', { name: 'Retire Applied' }).click();
    await page.getByRole('button', { name: 'Retire Applied' }).click();
    await expect(page.getByRole('alert')).toContainText('Choose where they go');
    await page.getByLabel('It goes to').selectOption('Coffee chats');
    await page.getByRole('button', { name: 'Retire Applied' }).click();
    await expect(page.getByRole('heading', { name: 'Retired' })).toBeVisible();
    await page.goto('/applications');
    await page.getByRole('navigation', { name: 'Stage' }).getByRole('link', { name: 'Coffee chats' }).click();
    await expect(column(page, 'Coffee chats').getByRole('link', { name: /^Kestrel/ })).toBeVisible();
  });
});
