import type { BrowserContext, Page } from '@playwright/test';
import { v7 as newId } from 'uuid';
import { findApplication } from '@/db/applications/reads';
import { findInterview } from '@/db/interviews/reads';
import { prepare } from '@/db/interviews/writes';
import { findItem } from '@/db/practice/reads';
import { addItem } from '@/db/practice/writes';
import { logRejection } from '@/db/rejections/writes';
import { read } from '@/db/transaction';
import { anInterview, did, NOTHING_SAID } from '@/scripts/test/loop';
import { anApplication, aPerson } from '@/scripts/test/people';
import { WHOSE } from '@/server/cookie';
import { tagOf } from '@/server/seal';
import { allSent, heading, keptMain, line, named, opened } from './network';
import { expect, signIn, test } from './person';

test.use({ serviceWorkers: 'allow' });

const keptPaths = (page: Page) =>
  page.evaluate(async () =>
    (await (await caches.open('onward-pages')).keys()).map(({ url }) => new URL(url).pathname),
  );

test('without a network the main pages are there as they were, and say so', { tag: '@phone' }, async ({
  page,
  context,
  person,
}) => {
  const id = await anApplication(person, 'Harbour Trust');
  await keptMain(page);
  await page.goto(`/applications/${id}`);
  await context.setOffline(true);

  await page.goto('/applications');
  await expect(page.getByText('Harbour Trust').first()).toBeVisible();
  await expect(line(page)).toContainText('No network. This is how it was at');
  await page.goto(`/applications/${id}`);
  await expect(heading(page)).toContainText('Harbour Trust');
  // A link that React follows ends in the kept page too.
  await page.getByRole('link', { name: 'Today' }).first().click();
  await expect(page).toHaveURL(/\/today$/);
  await expect(line(page)).toContainText('This is how it was at');
  for (const address of ['/listen', '/practice', '/stories', '/rejections/new', '/applications/new']) {
    await page.goto(address);
    await expect(line(page), address).toContainText('This is how it was at');
  }

  // An application that was looked at can be logged a “no” for, and what is shared stands in its box.
  await page.goto(`/rejections/new?application=${id}`);
  await expect(heading(page)).toHaveText('A “no” from Harbour Trust');
  await page.goto('/applications/capture?title=Editor&url=https%3A%2F%2Fquay.example%2Fjobs%2F7');
  await expect(page.getByLabel('A link, the advert’s text')).toHaveValue(
    /Editor\nhttps:\/\/quay\.example\/jobs\/7/,
  );

  await page.goto('/contacts');
  await expect(heading(page)).toHaveText('No network');
  await page.getByRole('link', { name: 'Applications', exact: true }).click();
  await expect(page).toHaveURL(/\/applications$/);
  await expect(page.getByText('Harbour Trust').first()).toBeVisible();

  await context.setOffline(false);
  await page.goto('/applications');
  await expect(heading(page)).toBeVisible();
  await expect(line(page)).toBeHidden();
});

test('signing out leaves nothing to read, and nobody finds another’s pages', { tag: '@phone' }, async ({
  page,
  context,
  baseURL,
  person,
}) => {
  await anApplication(person, 'Harbour Trust');
  await keptMain(page);
  expect(await keptPaths(page)).toContain('/applications');

  // Somebody else signs in, in the same browser.
  const other = await aPerson('other');
  await signIn(context, other);
  // As a form does that signs in, which opens no page anew: the worker sees nothing of that.
  await context.addCookies([{ name: WHOSE, value: tagOf(other.id), url: baseURL as string }]);
  await page.getByRole('link', { name: 'Practice', exact: true }).first().click();
  await expect(page).toHaveURL(/\/practice$/);
  await expect.poll(() => keptPaths(page)).not.toContain('/stories');

  await page.goto('/more');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page).toHaveURL(/\/$/);
  expect(await keptPaths(page).catch(() => [])).toEqual([]);
});

test('where others use the computer too nothing is kept', { tag: '@phone' }, async ({
  page,
  context,
  baseURL,
  person: _,
}) => {
  await context.addCookies([{ name: 'onward.shared', value: 'yes', url: baseURL as string }]);
  await page.goto('/today');
  await page.goto('/applications');
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect(await keptPaths(page)).toEqual([]);
});

test.describe('what is done without a network', () => {
  // Each of them alone, so that no kept page hides what the form itself does.
  test.use({ serviceWorkers: 'block' });

  async function waits(page: Page, said: string | RegExp) {
    await expect(page.getByText('Kept on this device.')).toBeVisible();
    await expect(line(page)).toContainText(said);
  }

  /** The page is closed, as a phone does; another one opens with the network back, and a second beside it. */
  async function reopened(page: Page, context: BrowserContext): Promise<Page> {
    await page.close();
    await context.setOffline(false);
    const [one, two] = await Promise.all([context.newPage(), context.newPage()]);
    await Promise.all([one.goto('/today'), two.goto('/today')]);
    await allSent(one);
    await two.close();
    return one;
  }

  test('goes out in its order once it is back, each thing once', { tag: '@phone' }, async ({
    page,
    context,
    person,
  }) => {
    const id = await anApplication(person, 'Harbour Trust');
    await opened(page, '/applications/new');
    await expect(page.getByLabel('Organisation')).toBeVisible();
    await context.setOffline(true);
    await page.getByLabel('Organisation').fill('Quay Press');
    await page.getByLabel('Role', { exact: true }).fill('Editor');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await waits(page, '1 thing waits');
    // The emptied form takes the next one.
    await page.getByLabel('Organisation').fill('Mill Lane');
    await page.getByLabel('Role', { exact: true }).fill('Buyer');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await waits(page, '2 things wait');
    expect(await named(person, 'Quay Press')).toHaveLength(0);
    const again = await reopened(page, context);
    expect(await named(person, 'Quay Press')).toHaveLength(1);
    expect(await named(person, 'Mill Lane')).toHaveLength(1);

    await opened(again, `/rejections/new?application=${id}`);
    await context.setOffline(true);
    await again.getByRole('button', { name: 'Record' }).click();
    await waits(again, '1 thing waits');
    await reopened(again, context);
    const { application } = await read(person.scope, (tx) => ({ application: findApplication(tx, id) }));
    expect(application?.outcome).toBe('rejected');
  });

  test('is ticked, written down and noted as well, and both texts are there where both changed', {
    tag: '@phone',
  }, async ({ page, context, person }) => {
    const daily = { title: 'Read it aloud', kind: 'search', dueOn: null, repeat: 'none' } as const;
    const { id: itemId } = await did(person, (tx) => addItem(tx, daily));
    const interviewId = await anInterview(person, await anApplication(person, 'Weir'));
    await opened(page, '/practice/checklist');
    const box = page.getByRole('button', { name: 'Done: Read it aloud' });
    await expect(box).toBeVisible();
    await context.setOffline(true);
    await box.click();
    await expect(line(page)).toContainText('1 thing waits');
    await context.setOffline(false);
    await allSent(page);
    const done = () => read(person.scope, (tx) => ({ item: findItem(tx, itemId) }));
    expect((await done()).item?.doneOn).toBeTruthy();

    await opened(page, '/listen');
    await context.setOffline(true);
    await page.getByLabel('Their words, as they say them').fill('You were very quick.');
    await page.getByRole('button', { name: 'Keep these notes' }).click();
    await waits(page, '1 thing waits');
    await context.setOffline(false);
    await allSent(page);

    await opened(page, `/interviews/${interviewId}`);
    await page.getByLabel('Notes', { exact: true }).fill('Mine');
    await context.setOffline(true);
    await page
      .locator('section', { has: page.getByRole('heading', { name: 'Questions and notes' }) })
      .getByRole('button', { name: 'Save' })
      .click();
    await waits(page, '1 thing waits');
    const { interview } = await read(person.scope, (tx) => ({ interview: findInterview(tx, interviewId) }));
    const version = interview?.version ?? 0;
    await did(person, (tx) =>
      prepare(tx, { id: interviewId, version, notes: 'Theirs', questions: 'Who decides?' }),
    );
    await context.setOffline(false);
    await expect(line(page)).toContainText('1 thing needs a look', { timeout: 15_000 });
    await expect(line(page)).toContainText('Mine');
    await expect(line(page)).toContainText('Theirs');
    await line(page).getByRole('button', { name: 'Keep both' }).click();
    await allSent(page);
    const after = await read(person.scope, (tx) => ({ interview: findInterview(tx, interviewId) }));
    // What only the other side wrote went in as well.
    expect(after.interview).toMatchObject({ notes: 'Theirs\n\nMine', questions: 'Who decides?' });
  });

  test('is done once, where the network goes while it is sent and it goes out twice', {
    tag: '@phone',
  }, async ({ page, context, person }) => {
    await opened(page, '/applications/new');
    await page.getByLabel('Organisation').fill('Quay Press');
    await page.getByLabel('Role', { exact: true }).fill('Editor');
    // It reaches the server, and the answer never comes back.
    await page.route('**/applications/new', async (route) => {
      if (route.request().method() === 'POST') await route.fetch().catch(() => {});
      await route.abort('connectionreset');
    });
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await waits(page, '1 thing waits');
    expect(await named(person, 'Quay Press')).toHaveLength(1);
    // The same of the first try to send it.
    let tries = 0;
    await context.route('**/api/acts', async (route) => {
      tries += 1;
      if (tries > 1) return route.continue();
      await route.fetch();
      await route.abort('connectionreset');
    });
    await reopened(page, context);
    expect(tries).toBeGreaterThan(1);
    expect(await named(person, 'Quay Press')).toHaveLength(1);
  });

  test('goes out all the same where the page is of an earlier build, or says so', { tag: '@phone' }, async ({
    page,
    person,
  }) => {
    const gone = { status: 404, headers: { 'x-nextjs-action-not-found': '1' }, body: 'Not found' };
    for (const address of ['/applications/new', '/contacts/new'])
      await page.route(`**${address}`, (route) =>
        route.request().method() === 'POST' ? route.fulfill(gone) : route.continue(),
      );
    await opened(page, '/applications/new');
    await page.getByLabel('Organisation').fill('Quay Press');
    await page.getByLabel('Role', { exact: true }).fill('Editor');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(page.getByText('It went out.')).toBeVisible({ timeout: 15_000 });
    expect(await named(person, 'Quay Press')).toHaveLength(1);

    // What cannot wait stays where it is, and nobody blames the network.
    await opened(page, '/contacts/new');
    await page.getByLabel('Name', { exact: true }).fill('Anna Quay');
    await page
      .locator('main')
      .getByRole('button', { name: /Add|Save|Keep/ })
      .first()
      .click();
    await expect(page.locator('main').getByRole('alert')).toContainText('Onward has changed since');
    await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Anna Quay');
  });

  test('waits for whoever did it, and says where it could not be taken', { tag: '@phone' }, async ({
    page,
    context,
    person,
  }) => {
    const id = await anApplication(person, 'Harbour Trust');
    await opened(page, `/rejections/new?application=${id}`);
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Record' }).click();
    await waits(page, '1 thing waits');
    const other = await aPerson('other');
    await signIn(context, other);
    await context.setOffline(false);
    await opened(page, '/today');
    await expect(heading(page)).toBeVisible();
    await expect(line(page)).toBeHidden();

    // Meanwhile it was logged elsewhere.
    const no = { ...NOTHING_SAID, applicationId: id };
    await did(person, (tx) => logRejection(tx, newId(), no));

    await signIn(context, person);
    await opened(page, '/today');
    await expect(line(page)).toContainText('1 thing needs a look', { timeout: 15_000 });
    await expect(line(page)).toContainText('A “no” from Harbour Trust');
    page.once('dialog', (asked) => void asked.accept());
    await line(page).getByRole('button', { name: 'Don’t send' }).click();
    await expect(line(page)).toBeHidden();
  });
});
