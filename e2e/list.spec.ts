import type { Page } from '@playwright/test';
import { anAct, anApplication, type Person } from '@/scripts/test/people';
import { expect, test } from './person';

const organisations = (page: Page) => page.getByRole('table').locator('tbody .go').allInnerTexts();
const unfold = (page: Page, words: string) => page.locator('summary', { hasText: words }).click();
const row = (page: Page, name: string) => page.getByRole('row', { name: new RegExp(name) });

/** Adds them by the product's own write, and a tag to the first. */
async function someApplications(person: Person, names: readonly string[], tag?: string): Promise<void> {
  const { write } = await import('@/db/transaction');
  const { tagApplications } = await import('@/db/tags/writes');
  const ids: string[] = [];
  for (const name of names) ids.push(await anApplication(person, name, 'Designer'));
  if (tag)
    await write(person.scope, anAct(), (tx) => tagApplications(tx, ids.slice(0, 1), { tag, isOn: true }));
}

test('a list that is searched, narrowed, ordered and kept as a view; its address is all that is needed', {
  tag: '@desktop',
}, async ({ page, person }) => {
  await someApplications(person, ['Kestrel Rail', 'Calder Water', 'Orchard Foods'], 'remote');
  await page.goto('/applications/list');
  await page.getByLabel('Search').fill('kestral');
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(page.getByText('Here is what says “kestrel”')).toBeVisible();
  expect(await organisations(page)).toEqual(['Kestrel Rail']);

  await page.goto('/applications/list');
  await page.getByRole('columnheader', { name: 'Organisation' }).getByRole('link').click();
  await expect(page.getByRole('columnheader', { name: 'Organisation' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  expect(await organisations(page)).toEqual(['Calder Water', 'Kestrel Rail', 'Orchard Foods']);
  await unfold(page, 'Filters');
  await page.getByLabel('remote').check();
  await page.getByRole('button', { name: 'Show these', exact: true }).click();
  await expect(page.getByRole('link', { name: 'Take off: tagged remote' })).toBeVisible();
  expect(await organisations(page)).toEqual(['Kestrel Rail']);

  await unfold(page, 'Save this view');
  await page.getByLabel('Its name').fill('From home');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const view = page.getByRole('navigation', { name: 'Saved views' }).getByRole('link', { name: 'From home' });
  await expect(view).toHaveAttribute('aria-current', 'page');
  await page.getByRole('link', { name: 'Take off: tagged remote' }).click();
  await expect(row(page, 'Orchard Foods')).toBeVisible();
  await page.goBack();
  await expect(row(page, 'Orchard Foods')).toHaveCount(0);
  await page.reload();
  expect(await organisations(page)).toEqual(['Kestrel Rail']);
  await unfold(page, 'Change “From home”');
  await page.getByRole('button', { name: 'Remove this view' }).click();
  await expect(view).toHaveCount(0);
});

test('several at once: moved, put in the bin, and each time one Undo brings all of them back', {
  tag: '@desktop',
}, async ({ page, person }) => {
  await someApplications(person, ['Kestrel', 'Calder', 'Orchard']);
  await page.goto('/applications/list?sort=organisation');
  const tick = async (...names: string[]) => {
    for (const name of names) await page.getByLabel(`Tick ${name}`).check();
  };
  await tick('Calder', 'Orchard');
  await page.getByLabel('Stage', { exact: true }).last().selectOption('Interview');
  await page.getByRole('button', { name: 'Move', exact: true }).click();
  await expect(page.getByRole('status')).toContainText('Moved 2 applications to Interview.');
  await expect(row(page, 'Orchard')).toContainText('Interview');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('status')).toContainText('2 applications are as they were.');
  await expect(row(page, 'Orchard')).toContainText('Applied');

  await tick('Calder');
  await page.getByRole('button', { name: 'All or none' }).click();
  await page.getByRole('button', { name: 'Put in the bin' }).click();
  await expect(page.getByRole('status')).toContainText('Put 3 applications in the bin.');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('status')).toContainText('3 applications are as they were.');
  expect(await organisations(page)).toEqual(['Calder', 'Kestrel', 'Orchard']);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a phone narrows the list, is told what to leave away, and tags what it ticked', {
    tag: '@phone',
  }, async ({ page, person }) => {
    await someApplications(person, ['Kestrel', 'Calder']);
    await page.goto('/applications/list');
    await page.getByLabel('Search').fill('kestrel');
    await unfold(page, 'Filters');
    await page.getByLabel('Quiet for at least, in days').fill('30');
    await page.getByRole('button', { name: 'Show these', exact: true }).click();
    await page.getByRole('link', { name: 'Without “quiet for 30 days” there is one' }).click();
    await expect.poll(() => organisations(page)).toEqual(['Kestrel']);

    await page.getByLabel('Tick Kestrel').check();
    await unfold(page, 'With those that are ticked');
    await page.getByRole('button', { name: 'Tag', exact: true }).click();
    await expect(page.getByRole('alert')).toContainText('Write one tag');
    await expect(page.getByLabel('Tick Kestrel')).toBeChecked();
    await page.getByLabel('Tag', { exact: true }).fill('dream');
    await page.getByRole('button', { name: 'Tag', exact: true }).click();
    await expect(page.getByText('Tagged one application “dream”.')).toBeVisible();
    await page.getByRole('link', { name: 'Kestrel', exact: true }).click();
    await page.getByRole('link', { name: 'dream' }).click();
    await expect.poll(() => organisations(page)).toEqual(['Kestrel']);
  });
});

test('a long list goes on by its own link, and back', { tag: '@phone' }, async ({ page, person }) => {
  await someApplications(
    person,
    Array.from({ length: 53 }, (_, n) => `Organisation ${String(n).padStart(2, '0')}`),
  );
  await page.goto('/applications/list?sort=organisation');
  await expect(page.getByText('53 applications: organisation, A to Z')).toBeVisible();
  await page.getByRole('link', { name: 'Show next 50' }).click();
  await expect(row(page, 'Organisation 50')).toBeVisible();
  expect(await organisations(page)).toEqual(['Organisation 50', 'Organisation 51', 'Organisation 52']);
  await page.getByRole('link', { name: 'Back to the start' }).click();
  await expect(row(page, 'Organisation 00')).toBeVisible();
});
