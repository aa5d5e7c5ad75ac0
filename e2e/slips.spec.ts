import type { Page } from '@playwright/test';
import { v7 as newId } from 'uuid';
import { aConcern, anAnswer, aRejection, aWholeRound } from '@/scripts/test/loop';
import { anApplication, aPerson } from '@/scripts/test/people';
import { expect, test } from './person';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const press = (page: Page, name: string) =>
  page.locator('main').getByRole('button', { name, exact: true }).click();
const follow = (page: Page, name: string) =>
  page.locator('main').getByRole('link', { name, exact: true }).click();

test('a no logged by mistake is taken back', { tag: '@desktop' }, async ({ page, person }) => {
  const { id, applicationId } = await aRejection(person);
  await page.goto(`/rejections/${id}`);
  await page.getByText('This was a mistake').click();
  await press(page, 'Take it back');
  await expect(page).toHaveURL(`/applications/${applicationId}`);
  expect((await page.goto(`/rejections/${id}`))?.status()).toBe(404);
  await page.goto('/today');
  await expect(heading(page)).toHaveText('Add one you have your eye on');
});

test('a no from an organisation that was not kept needs its name, and nothing more', {
  tag: '@phone',
}, async ({ page, person: _ }) => {
  await page.goto('/rejections/new');
  await press(page, 'Record');
  await expect(page.locator('main').getByRole('alert')).toContainText(
    'The organisation is empty: write it here.',
  );
  await page.getByLabel('Who said no?').fill('Lighthouse & Sons <b>');
  await press(page, 'Record');
  await expect(heading(page)).toHaveText('Recorded');
  await page.getByText('Or go on now').click();
  await follow(page, 'See what stays yours');
  // It was sent some time ago, and nobody said when.
  await expect(page.getByText(/I sent the application on/)).toHaveCount(0);
  await page.goto('/wins');
  await expect(page.getByText('Nothing here yet.')).toBeVisible();
});

test('a letter with a gap goes nowhere, and keeps what was typed', { tag: '@desktop' }, async ({
  page,
  person,
}) => {
  const { id } = await aRejection(person);
  await page.goto(`/rejections/${id}/ask`);
  await page.getByLabel('Message').fill('Dear [their name], one question?');
  await press(page, 'Keep and go on');
  await expect(page.locator('main').getByRole('alert')).toContainText('still has a gap in brackets');
  await expect(page.getByLabel('Message')).toHaveValue('Dear [their name], one question?');
});

test('one doubt decided in two windows is decided once', { tag: '@desktop' }, async ({
  page,
  person,
  context,
}) => {
  const feedbackId = await anAnswer(person);
  await aConcern(person, feedbackId);
  const other = await context.newPage();
  await Promise.all([page, other].map((one) => one.goto(`/feedback/${feedbackId}`)));
  await press(page, 'One opinion: set aside');
  await expect(page.getByText('You heard it, and it can rest.')).toBeVisible();
  await other.getByRole('button', { name: 'Work on it', exact: true }).click();
  await expect(other.getByText('You heard it, and it can rest.')).toBeVisible();
  await other.goto('/practice');
  await expect(other.getByText('Nothing to practise yet.')).toBeVisible();
});

test('what is not there and what is somebody else’s look alike', { tag: '@phone' }, async ({
  page,
  person: _,
}) => {
  const bob = await aPerson('bob');
  const { rejectionId, feedbackId } = await aWholeRound(bob);
  const applicationId = await anApplication(bob);
  const look = async (address: string) => {
    const answer = await page.goto(address);
    return [answer?.status(), await page.locator('main').textContent()];
  };
  for (const [theirs, at] of [
    [rejectionId, (id: string) => `/rejections/${id}`],
    [rejectionId, (id: string) => `/rejections/${id}/reframe`],
    [rejectionId, (id: string) => `/rejections/${id}/ask`],
    [rejectionId, (id: string) => `/rejections/${id}/ask/send`],
    [applicationId, (id: string) => `/rejections/new?application=${id}`],
    [rejectionId, (id: string) => `/feedback/new?rejection=${id}`],
    [feedbackId, (id: string) => `/feedback/${id}`],
  ] as const) {
    const unknown = await look(at(newId()));
    expect(unknown[0]).toBe(404);
    expect(await look(at(theirs)), at('theirs')).toEqual(unknown);
    expect(await look(at('nonsense')), at('nonsense')).toEqual(unknown);
  }
});
