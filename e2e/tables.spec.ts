import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { findRejection } from '@/db/rejections/reads';
import { read } from '@/db/transaction';
import { aPerson } from '@/scripts/test/people';
import { anInvitation } from '@/scripts/test/responding';
import { expect, signIn, test } from './person';

/** What a link saves, with the name it is saved under. */
async function saved(page: Page, link: string): Promise<{ name: string; bytes: Buffer }> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: link, exact: true }).click();
  return contentOf(await downloading);
}
const contentOf = async (download: Download) => ({
  name: download.suggestedFilename(),
  bytes: await readFile(await download.path()),
});

test('a “no” is taken away alone, and the search as tables that another account can read', {
  tag: '@desktop',
}, async ({ page, person, context }) => {
  const { id } = await anInvitation(person, { organisation: '=Harbour', reason: 'We went another way.' });
  await page.goto(`/rejections/${id}`);
  const text = await saved(page, 'Keep it as text');
  expect(text.name).toBe('onward-notes.txt');
  expect(text.bytes.toString()).toMatch(/^A “no”: =Harbour, Keeper\n/);
  expect(text.bytes.toString()).toContain('The reason they gave: We went another way.');
  expect(text.bytes.toString()).toContain('Thank you for being open with me.');
  const json = JSON.parse((await saved(page, 'Keep it as JSON')).bytes.toString());
  expect(json).toMatchObject({ format: 'onward-episode', tables: { noes: [{ Role: 'Keeper' }] } });

  const { no } = await read(person.scope, (tx) => ({ no: findRejection(tx, id) }));
  await page.goto(`/organisations/${no?.organisationId}`);
  expect((await saved(page, 'Keep it as text')).bytes.toString()).toMatch(/^=Harbour\n/);

  const noes = await page.request.get('/data/noes.csv');
  expect(noes.headers()['content-type']).toBe('text/csv; charset=utf-8');
  expect(await noes.text()).toContain(`'=Harbour,Keeper,`);
  const applications = await page.request.get('/data/applications.csv');
  expect(applications.headers()['content-disposition']).toContain('onward-applications.csv');
  const buffer = await applications.body();
  expect((await page.request.get('/data/users.csv')).status()).toBe(404);

  // Its owner has it already; somebody else gets it as it was.
  const look = async () => {
    await page.goto('/imports');
    await page
      .getByLabel('Your file')
      .setInputFiles({ name: 'applications.csv', mimeType: 'text/csv', buffer });
    await page.getByRole('button', { name: 'Look at it', exact: true }).click();
  };
  await look();
  await expect(page.getByRole('status').first()).toContainText('here already');
  await context.clearCookies();
  await signIn(context, await aPerson('other'));
  await look();
  await page.getByRole('button', { name: 'Bring in 1 application', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('1 application is in');
  await page.goto('/applications/list');
  await expect(page.getByRole('main')).toContainText('=Harbour');
  await expect(page.getByRole('main')).not.toContainText(`'=Harbour`);

  // Who signed out in another tab hears it from the press.
  await page.goto('/data');
  await context.clearCookies();
  await page.getByRole('link', { name: 'Save everything as JSON', exact: true }).click();
  await expect(page).toHaveURL('/sign-in?next=%2Fdata');
});
