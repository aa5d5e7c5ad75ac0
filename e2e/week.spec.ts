import postgres from 'postgres';
import { aNetwork } from '@/scripts/test/loop';
import { anApplication } from '@/scripts/test/people';
import { expect, servedDatabase, test } from './person';
import { aPlannedWeek } from './rows';

test('goals for the week are proposed and set, and rest counts as a step in one tap', {
  tag: '@phone',
}, async ({ page, person: _ }) => {
  await page.goto('/week');
  await page.getByRole('link', { name: 'Set goals for the week' }).click();
  const applications = page.getByRole('group', { name: 'Applications' });
  await expect(applications.getByLabel('Times a week')).toHaveValue('1');
  await applications.getByLabel('Times a week').fill('many');
  await applications.getByLabel('When?').fill('Tuesday, ten');
  await page.getByRole('button', { name: 'Keep these goals' }).click();
  await expect(page.locator('main').getByRole('alert')).toContainText('whole number from 0 to 30');
  await expect(applications.getByLabel('When?')).toHaveValue('Tuesday, ten');
  await applications.getByLabel('Times a week').fill('3');
  await page.getByRole('button', { name: 'Keep these goals' }).click();
  await expect(page.getByRole('row', { name: /Applications.*0 of 3.*Tuesday, ten/s })).toBeVisible();
  await page.getByRole('button', { name: 'I rested today' }).click();
  await expect(page.getByRole('row', { name: /Days of rest.*1 of 1/s })).toBeVisible();
  await page.goto('/today');
  await expect(page.getByText('This week: applications 0 of 3')).toBeVisible();
  await expect(page.getByText('Rested as planned')).toBeVisible();
});

test('after two low check-ins a break is named and where somebody listens, and a check-in is changed later', {
  tag: '@desktop',
}, async ({ page, person }) => {
  await aPlannedWeek(person);
  await page.goto('/check-in');
  await expect(page.getByLabel('What went well?')).toHaveValue('I rang Ann');
  await expect(
    page.getByRole('heading', { name: 'Two weeks with little energy, as you wrote' }),
  ).toBeVisible();
  await page.getByLabel('Enough').check();
  await page.getByLabel('The one thing for next week').fill('Two walks');
  await page.getByRole('button', { name: 'Keep the changes' }).click();
  await expect(page.getByRole('status')).toContainText('Kept');
  await expect(page.getByLabel('The one thing for next week')).toHaveValue('Two walks');
  await expect(
    page.getByRole('heading', { name: 'Two weeks with little energy, as you wrote' }),
  ).toBeHidden();
  await page.getByRole('link', { name: 'Where somebody listens, by country' }).click();
  await expect(page.getByText('In an emergency nobody reads this app')).toBeVisible();
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Australia');
});

test('a check-in kept in another window meanwhile stands beside what was typed here, and the next press chooses', {
  tag: '@phone',
}, async ({ page, context, person: _ }) => {
  const other = await context.newPage();
  for (const tab of [page, other]) await tab.goto('/check-in');
  await other.getByLabel('What went well?').fill('A call');
  await other.getByRole('button', { name: 'Keep it' }).click();
  await expect(other.getByRole('status')).toContainText('Kept');
  await page.getByLabel('What went well?').fill('A walk');
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.locator('main').getByRole('alert')).toContainText('in another window');
  await expect(page.getByLabel('What went well?')).toHaveValue('A walk');
  await expect(page.getByText('As it stands now: A call')).toBeVisible();
  await page.getByRole('button', { name: 'Keep the changes' }).click();
  await expect(page.getByRole('status')).toContainText('Kept');
  await expect(page.getByLabel('What went well?')).toHaveValue('A walk');
});

test('after two quiet weeks one question is asked, answered in a tap, and not again until something is done', {
  tag: '@phone',
}, async ({ page, person }) => {
  await anApplication(person);
  const root = postgres(servedDatabase('root'), { max: 1 });
  await root`update acts set created_at = now() - interval '15 days' where owner_id = ${person.id}`;
  await root.end();
  await page.goto('/today');
  await expect(page.getByRole('heading', { name: 'Two quiet weeks' })).toBeVisible();
  await page.getByRole('button', { name: 'Resting', exact: true }).click();
  await expect(page.getByText('You said you are resting')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Two quiet weeks' })).toBeHidden();
  await page.getByRole('button', { name: 'I’m back' }).click();
  await expect(page.getByText('You said you are resting')).toBeHidden();
});

test('a record of what was done names nobody until that is chosen, on the page and as CSV', {
  tag: '@desktop',
}, async ({ page, person }) => {
  await aNetwork(person);
  await page.goto('/record');
  await expect(page.getByRole('row', { name: /Spoke or wrote with a contact/ }).first()).toBeVisible();
  await expect(page.locator('main')).not.toContainText('Marta');
  await page.getByLabel('Names of people').check();
  await page.getByRole('button', { name: 'Show this record' }).click();
  await expect(page.getByRole('columnheader', { name: 'Contact' })).toBeVisible();
  const href = await page.getByRole('link', { name: 'Keep it as CSV' }).getAttribute('href');
  const file = await page.request.get(href as string);
  expect(file.headers()['content-type']).toContain('text/csv');
  expect((await file.text()).split('\r\n')[0]).toBe('\uFEFFDay,Kind,What,Contact');
});
