import type { Page } from '@playwright/test';
import { findApplication } from '@/db/applications/reads';
import { findInterview } from '@/db/interviews/reads';
import { findItem } from '@/db/practice/reads';
import { addItem } from '@/db/practice/writes';
import { read } from '@/db/transaction';
import { anInterview, did } from '@/scripts/test/loop';
import { anApplication } from '@/scripts/test/people';
import { allSent, heading, keptMain, line, named, opened } from './network';
import { expect, test } from './person';

const kept = (page: Page) => page.getByText('Kept on this device.');
/** Nobody answers what a page sends, though the browser believes that there is a network. */
const nobodyAnswers = (page: Page) =>
  page.route('**/*', (route) =>
    route.request().method() === 'POST' ? route.abort('connectionrefused') : route.continue(),
  );

test.describe('with pages that this browser keeps', () => {
  test.use({ serviceWorkers: 'allow' });

  test('the “no” of one application is never taken for another’s', { tag: '@phone' }, async ({
    page,
    context,
    person,
  }) => {
    const [seen, unseen] = [
      await anApplication(person, 'Harbour Trust'),
      await anApplication(person, 'Mill Lane'),
    ];
    await keptMain(page);
    await page.goto(`/applications/${seen}`);
    const beside = () =>
      page.evaluate(
        async (path) => Boolean(await caches.match(path, { cacheName: 'onward-pages', ignoreVary: true })),
        `/rejections/new?application=${seen}`,
      );
    await expect.poll(beside).toBe(true);
    await opened(page, '/rejections/new');
    await context.setOffline(true);
    await page.goto('/rejections/new');
    await page.getByRole('link', { name: 'Mill Lane' }).click();
    await expect(page.getByRole('heading', { name: 'A “no” from Mill Lane' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'A “no” from Harbour Trust' })).toBeHidden();
    await page.getByRole('button', { name: 'Record' }).first().click();
    await expect(kept(page)).toBeVisible();
    await page.goto('/rejections/new?find=Harbour');
    await expect(line(page)).toContainText('What you asked for is not kept on this device');
    await context.setOffline(false);
    await allSent(page);
    const after = await read(person.scope, (tx) => ({
      seen: findApplication(tx, seen),
      unseen: findApplication(tx, unseen),
    }));
    expect(after.seen?.outcome).toBeNull();
    expect(after.unseen?.outcome).toBe('rejected');
  });

  test('what a proxy says in place of Onward is no answer', { tag: '@phone' }, async ({
    page,
    context,
    person,
  }) => {
    await anApplication(person, 'Harbour Trust');
    await keptMain(page);
    await context.route(/\/(applications|contacts)$/, (route) =>
      route.fulfill({ status: 502, body: 'Bad gateway' }),
    );
    await page.goto('/applications');
    await expect(page.getByText('Harbour Trust').first()).toBeVisible();
    await expect(line(page)).toContainText('The network did not answer. This is how it was at');
    await page.goto('/contacts');
    await expect(heading(page)).toHaveText('No network');
  });

  test('what waits is shown where it was written, and is written on', { tag: '@phone' }, async ({
    page,
    context,
    person,
  }) => {
    const daily = { title: 'Read it aloud', kind: 'search', dueOn: null, repeat: 'none' } as const;
    const { id: itemId } = await did(person, (tx) => addItem(tx, daily));
    const id = await anInterview(person, await anApplication(person, 'Weir'));
    await keptMain(page);
    await opened(page, `/interviews/${id}`);
    await context.setOffline(true);
    const notes = page.getByLabel('Notes', { exact: true });
    const save = page
      .locator('section', { has: page.getByRole('heading', { name: 'Questions and notes' }) })
      .getByRole('button', { name: 'Save' });
    await notes.fill('Bring the drawing.');
    await save.click();
    await expect(kept(page)).toBeVisible();
    await expect(notes).toHaveValue('Bring the drawing.');
    await page.goto(`/interviews/${id}`);
    await expect(notes).toHaveValue('Bring the drawing.');
    await notes.fill('Bring the drawing, and a pen.');
    await save.click();
    await expect(notes).toHaveValue('Bring the drawing, and a pen.');
    await expect(line(page)).toContainText('1 thing waits');

    // A tick is there at the next visit, and a second press takes it back.
    const box = page.getByRole('button', { name: 'Done: Read it aloud' });
    await page.goto('/practice/checklist');
    await box.click();
    await expect(box.locator('.box.on.waits')).toBeVisible();
    await page.goto('/practice/checklist');
    await expect(box.locator('.box.on.waits')).toBeVisible();
    await box.click();
    await expect(box.locator('.box.on')).toBeHidden();
    await expect(line(page)).toContainText('1 thing waits');
    await box.click();
    await expect(line(page)).toContainText('2 things wait');

    await context.setOffline(false);
    await allSent(page);
    const after = await read(person.scope, (tx) => ({
      interview: findInterview(tx, id),
      item: findItem(tx, itemId),
    }));
    expect(after.interview?.notes).toBe('Bring the drawing, and a pen.');
    expect(after.item?.doneOn).toBeTruthy();
    // The page that was kept shows what is there now, by itself.
    await expect(page.getByRole('button', { name: 'Done: Read it aloud' })).toBeHidden();
  });
});

test('what is swallowed on its way is kept after a while, and a reload in between loses no word', {
  tag: '@phone',
}, async ({ page, person }) => {
  await opened(page, '/applications/new');
  const swallowed: unknown[] = [];
  await page.route('**/applications/new', (route) =>
    route.request().method() === 'POST' ? void swallowed.push(route) : route.continue(),
  );
  const organisation = page.getByLabel('Organisation');
  const add = page.getByRole('button', { name: 'Add', exact: true });
  await organisation.fill('Quay Press');
  await page.getByLabel('Role', { exact: true }).fill('Editor');
  await add.click();
  await expect.poll(() => swallowed.length).toBe(1);
  await opened(page, '/applications/new');
  await expect(organisation).toHaveValue('Quay Press');
  await add.click();
  await expect(kept(page)).toBeVisible({ timeout: 15_000 });
  await allSent(page);
  expect(await named(person, 'Quay Press')).toHaveLength(1);
});

test('things written on one page while nobody answers go out by themselves, each once', {
  tag: '@phone',
}, async ({ page, person }) => {
  await opened(page, '/applications/new');
  await nobodyAnswers(page);
  for (const organisation of ['Quay Press', 'Mill Lane', 'Lock House']) {
    await page.getByLabel('Organisation').fill(organisation);
    await page.getByLabel('Role', { exact: true }).fill('Editor');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(page.getByLabel('Organisation')).toHaveValue('');
  }
  await expect(line(page)).toContainText('3 things wait');
  await page.unroute('**/*');
  // No event tells that the network is back.
  await allSent(page);
  await expect(page.getByText('It went out.')).toBeVisible();
  for (const organisation of ['Quay Press', 'Mill Lane', 'Lock House'])
    expect(await named(person, organisation), organisation).toHaveLength(1);
});

test('nothing waits that could not be taken, and what cannot wait stays with a sentence', {
  tag: '@phone',
}, async ({ page, context, person }) => {
  await anApplication(person, 'Quay Press');
  await opened(page, '/applications/new');
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.locator('main').getByRole('alert')).toContainText('The organisation is empty');
  await expect(line(page)).not.toContainText('waits');
  // One of the same name is asked about, and added where it is another.
  await page.getByLabel('Organisation').fill('Quay Press');
  await page.getByLabel('Role', { exact: true }).fill('Editor');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(kept(page)).toBeVisible();
  await context.setOffline(false);
  await line(page).getByRole('button', { name: 'Add it all the same' }).click({ timeout: 15_000 });
  await allSent(page);
  expect(await named(person, 'Quay Press')).toHaveLength(2);

  await opened(page, '/listen');
  const words = page.getByLabel('Their words, as they say them');
  await expect(words).toBeHidden();
  await nobodyAnswers(page);
  await page.getByRole('button', { name: 'Start listening' }).click();
  await expect(page.locator('main').getByRole('alert')).toContainText('The network does not answer');
  await expect(heading(page)).toHaveText('They’re on the phone');
  await words.fill('You were very quick.');
  // Nothing goes from under their hands where the network comes back.
  await context.setOffline(true);
  await context.setOffline(false);
  await expect(words).toHaveValue('You were very quick.');
  await expect(words).toBeVisible();
  await page.getByRole('button', { name: 'Keep these notes' }).click();
  await expect(kept(page)).toBeVisible();
  await page.unroute('**/*');
  await allSent(page);

  // Nobody answers any more while they talk: whoever is done with it is told so.
  await opened(page, '/listen');
  await page.getByRole('button', { name: 'Start listening' }).click();
  await page.waitForURL(/\/listen\/./);
  await page.waitForLoadState('networkidle');
  await nobodyAnswers(page);
  await page.getByLabel('What they said').fill('Come back in spring.');
  await page.getByRole('button', { name: 'The call is over' }).click();
  await expect(page.getByText('You can hang up all the same')).toBeVisible({ timeout: 15_000 });
});
