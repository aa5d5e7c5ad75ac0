import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './person';

const SEARCH = path.join(import.meta.dirname, 'files/search.csv');

/** Chooses a file and goes to its preview, or back with what is wrong. */
async function look(page: Page, file: string | { name: string; mimeType: string; buffer: Buffer }) {
  await page.goto('/imports');
  await page.getByLabel('Your file').setInputFiles(file);
  await page.getByRole('button', { name: 'Look at it', exact: true }).click();
}
const csv = (text: string, name = 'list.csv') => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const bringIn = (page: Page, n: number) =>
  page.getByRole('button', { name: n === 1 ? 'Bring in 1 application' : `Bring in ${n} applications` });

/** The list as it was kept, all the way in, and once more. */
async function wholeWay(page: Page) {
  await look(page, SEARCH);
  await expect(heading(page)).toHaveText('search.csv');
  const status = page.getByRole('status').first();
  await expect(status).toHaveText('56 come in, 2 doubles stay out, 1 row can’t be read, 1 is blank.');
  await expect(page.getByLabel('Company', { exact: true })).toHaveValue('organisation');
  await expect(page.getByLabel('Rejected after final')).toHaveValue('rejected-after-final');
  const unreadable = page.getByRole('listitem').filter({ hasText: 'Line 34' });
  await expect(unreadable).toContainText('It has no organisation.');
  await expect(unreadable).toContainText('“31/02/2026” is not a day that exists.');
  await expect(page.getByRole('listitem').filter({ hasText: 'Line 51' })).toContainText('“sometime in May”');
  await expect(page.getByLabel('Junior Software Engineer, Siemens Energy')).not.toBeChecked();

  await bringIn(page, 56).click();
  await expect(heading(page)).toHaveText('56 applications are in');
  await expect(page.getByText('16 of them are “noes” from before')).toBeVisible();
  await page.getByText(/notes read like feedback\. Some day, if you like/).click();
  await expect(page.getByRole('link', { name: 'Policy Adviser, Mott MacDonald' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Go to the board' })).toHaveAttribute('href', '/applications');

  await look(page, SEARCH);
  await expect(page.getByRole('status').first()).toHaveText(
    'All 56 are here already. 2 doubles stay out, 1 row can’t be read, 1 is blank.',
  );
  await expect(page.getByRole('button', { name: /^Bring in/ })).toHaveCount(0);
}

test('a list as a person keeps it comes in, and the same file again adds nothing', { tag: '@phone' }, async ({
  page,
  person,
}) => {
  expect(person.id).toBeTruthy();
  await wholeWay(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('a list comes in just the same', { tag: '@desktop' }, async ({ page, person }) => {
    expect(person.id).toBeTruthy();
    await wholeWay(page);
  });
});

test('columns and statuses are corrected before anything comes in', { tag: '@desktop' }, async ({
  page,
  person,
}) => {
  expect(person.id).toBeTruthy();
  await look(
    page,
    csv(
      'Pracodawca,Stanowisko,Status,Link\nAcme,Keeper,on the moon,x.example\nAcme,Keeper,on the moon,x.example\n',
    ),
  );
  await expect(page.getByText('Which column is the organisation?')).toBeVisible();
  await page.getByLabel('Pracodawca').selectOption('Organisation');
  await page.getByLabel('Stanowisko').selectOption('Role');
  await page.getByLabel('on the moon').selectOption('Offer');
  await page.getByRole('button', { name: 'Count again with my changes' }).click();
  await expect(page.getByRole('status').first()).toContainText('1 comes in, 1 double stays out.');
  await expect(page.getByLabel('on the moon')).toHaveValue('offer');
  await page.getByLabel('Keeper, Acme').check();
  await page.getByRole('button', { name: 'Count again with my changes' }).click();
  await bringIn(page, 2).click();
  await expect(heading(page)).toHaveText('2 applications are in');
});

test('dates that may be read in two ways are asked about', { tag: '@phone' }, async ({ page, person }) => {
  expect(person.id).toBeTruthy();
  await look(page, csv('Company;Role;Date applied\nAcme;Keeper;03/04/2026\n'));
  await expect(page.getByText('How are the dates written?')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Bring in/ })).toHaveCount(0);
  await page.getByLabel('4 March').check();
  await page.getByRole('button', { name: 'Count again with my changes' }).click();
  await expect(page.getByRole('status').first()).toContainText('1 comes in.');
  await expect(page.getByRole('cell', { name: '4 March' })).toBeVisible();
});

test('a file is thrown away', { tag: '@desktop' }, async ({ page, person }) => {
  expect(person.id).toBeTruthy();
  await look(page, SEARCH);
  const preview = page.url();
  await page.getByRole('button', { name: 'Throw this file away' }).click();
  await expect(page.getByText('The file is thrown away.')).toBeVisible();
  await page.goto(preview);
  await expect(heading(page)).toHaveText('Nothing here');
});

test('cells pasted from a spreadsheet are a file too', { tag: '@phone' }, async ({ page, person }) => {
  expect(person.id).toBeTruthy();
  await page.goto('/imports');
  await page.getByText('Or paste cells').click();
  await page.getByLabel('Cells, with their headings').fill('Company\tRole\nAcme\tKeeper');
  await page.getByRole('button', { name: 'Look at it', exact: true }).click();
  await expect(page.getByRole('status').first()).toHaveText('1 comes in.');
});

/** A file on the disk, as a person's is: sent to the browser as bytes it would take longer than the upload. */
async function aLargeFile(to: string, megabytes: number): Promise<string> {
  await writeFile(to, Buffer.alloc(megabytes << 20, 'Acme,Keeper,Applied\n'));
  return to;
}
for (const [what, file, sentence] of [
  ['of 20 MB', 20, /larger than 5 MB/],
  ['of 11 MB', 11, /larger than 5 MB/],
  [
    'of a spreadsheet program',
    { name: 'list.xlsx', mimeType: 'text/csv', buffer: Buffer.from('PK\x03\x04\0\0') },
    /Save it as CSV first/,
  ],
  [
    'that is binary',
    { name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from([137, 80, 78, 71, 0, 1, 2]) },
    /is not text/,
  ],
  ['without headings', csv('Acme,Keeper,Applied\nOther,Clerk,Offer\n'), /doesn’t look like headings/],
  ['without rows', csv('Company,Role\n'), /no rows below/],
  ['that is empty', csv(''), /is empty/],
] as const) {
  test(
    `a file ${what} is told in a sentence, and nothing comes in`,
    { tag: '@desktop' },
    async ({ page, person }, at) => {
      expect(person.id).toBeTruthy();
      await look(page, typeof file === 'number' ? await aLargeFile(at.outputPath('large.csv'), file) : file);
      await expect(page.getByRole('alert').filter({ hasText: sentence })).toContainText(
        'Nothing was brought in.',
      );
      await expect(page.getByText('Waiting to be looked at')).toHaveCount(0);
    },
  );
}

test('no file at all is told too', { tag: '@phone' }, async ({ page, person }) => {
  expect(person.id).toBeTruthy();
  await page.goto('/imports');
  await page.getByRole('button', { name: 'Look at it', exact: true }).click();
  await expect(page.getByText('No file came with that.')).toBeVisible();
});

test('another site cannot post a file, and somebody signed out is taken to sign in', {
  tag: '@desktop',
}, async ({ page, person, request, baseURL }) => {
  expect(person.id).toBeTruthy();
  const multipart = { file: csv('Company,Role\nA,B') };
  const foreign = await page.request.post('/imports/upload', {
    multipart,
    headers: { origin: 'https://evil.example' },
  });
  expect(foreign.status()).toBe(403);
  const nameless = await page.request.post('/imports/upload', { multipart });
  expect(nameless.status()).toBe(403);
  const headers = { origin: baseURL as string, accept: 'text/html' };
  const signedOut = await request.post('/imports/upload', { multipart, headers, maxRedirects: 0 });
  expect([signedOut.status(), signedOut.headers().location]).toEqual([303, '/sign-in?next=%2Fimports']);
  const own = await page.request.post('/imports/upload', { multipart, headers, maxRedirects: 0 });
  expect(own.headers().location).toMatch(/^\/imports\/[0-9a-f-]{36}$/);
});
