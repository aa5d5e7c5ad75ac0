import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import postgres from 'postgres';
import { TAKEN_TABLES } from '@/db/all-tables';
import { seedCast } from '@/db/seed/cast';
import { dayIn } from '@/lib/time/days';
import { anApplication, type Person } from '@/scripts/test/people';
import { expect, servedDatabase, test } from './person';

/** Saves everything by its link. @returns the file's name and text. */
async function takeAway(page: Page): Promise<{ name: string; text: string }> {
  await page.goto('/data');
  const saving = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Save everything as JSON' }).click();
  const saved = await saving;
  return { name: saved.suggestedFilename(), text: await readFile(await saved.path(), 'utf8') };
}

async function look(page: Page, text: string) {
  await page.goto('/data/restore');
  const file = { name: 'onward.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.getByLabel('Your file').setInputFiles(file);
  await page.getByRole('button', { name: 'Look at it' }).click();
}

/** As if the account had just been made elsewhere. */
async function wipe({ id }: Person): Promise<void> {
  const root = postgres(servedDatabase('root'), { max: 1 });
  for (const name of [...TAKEN_TABLES.keys()].reverse())
    await root.unsafe(`delete from ${name} where owner_id = $1`, [id]);
  await root.end();
}

const withoutDate = (text: string) => text.replace(/"exported_at": "[^"]+"/, '');

async function wholeWay(page: Page, person: Person) {
  await seedCast(person.scope, dayIn('Europe/London', new Date()));
  const { name, text } = await takeAway(page);
  expect(name).toMatch(/^onward-\d{4}-\d\d-\d\d\.json$/);
  await wipe(person);
  await page.goto('/applications');
  await expect(page.getByText('Fernside Libraries')).toHaveCount(0);

  await look(page, text);
  await expect(page.getByRole('status').first()).toContainText(
    'You have nothing here yet, so everything comes as it was',
  );
  await page.getByRole('button', { name: /^Bring [\d,]+ entries back$/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^[\d,]+ entries are back$/);
  await page.getByRole('link', { name: 'Go to the board' }).click();
  await expect(page.getByText('Fernside Libraries')).not.toHaveCount(0);
  expect(withoutDate((await takeAway(page)).text)).toBe(withoutDate(text));

  await look(page, text);
  await expect(page.getByRole('status').first()).toHaveText('Everything in it is here already.');
  await expect(page.getByRole('button', { name: /^Bring/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Throw this file away' }).click();
  await expect(page.getByRole('status')).toContainText('The file is thrown away.');
}

test('everything is taken away, lost, and brought back as it was', { tag: '@phone' }, async ({
  page,
  person,
}) => {
  await wholeWay(page, person);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('a damaged file says what and where, and a whole one comes in', { tag: '@desktop' }, async ({
    page,
    person,
  }) => {
    await anApplication(person, 'Harbour', 'Keeper');
    const { text } = await takeAway(page);
    await look(page, text.slice(0, text.length - 400));
    await expect(page.getByRole('alert')).toContainText('That file ends in the middle');
    await look(page, text.replace('"role":"Keeper"', '"role":5'));
    await expect(page.getByRole('alert')).toHaveText(
      'In that file stands something that can’t be (applications, entry 1, field role). Nothing was written, and everything of yours is as it was.',
    );
    await look(page, 'organisation,role');
    await expect(page.getByRole('alert')).toContainText('can’t be read as JSON');
    await wholeWay(page, person);
  });
});
