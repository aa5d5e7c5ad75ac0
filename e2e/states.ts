import type { BrowserContext, Page, Route } from '@playwright/test';
import postgres from 'postgres';
import { anInterview, aRejection, atTen } from '@/scripts/test/loop';
import { anApplication, aPerson, type Person } from '@/scripts/test/people';
import { expect, PASSWORD, servedDatabase, signIn } from './person';

/** Whose states they are: everything is done by one person, one state after the other. */
export interface By {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly person: Person;
}

const press = (page: Page, name: string | RegExp) =>
  page.locator('main').getByRole('button', { name, exact: true }).first().click();
const unfold = (page: Page, words: string) => page.locator('summary', { hasText: words }).first().click();
const isPost = (route: Route) => route.request().method() === 'POST';
/** What Next answers where an action of ours threw: an error with a number, and none of its words. */
const BROKEN = {
  status: 500,
  contentType: 'text/x-component',
  body: '0:{"a":"$@1"}\n1:E{"digest":"4711"}\n',
};
const alert = (page: Page) => page.locator('main').getByRole('alert').first();
// A toast stands outside its status, which has no size of its own.
const status = (page: Page, words: string) =>
  expect(page.getByRole('status').filter({ hasText: words }).first()).toBeAttached();

/** What a page can become under somebody's hands, by what it is about; each leads into one state, and waits for it. */
export const STATES: Record<string, Record<string, (by: By) => Promise<void>>> = {
  'of the board': {
    'several are ticked': async ({ page, person }) => {
      for (const name of ['Kestrel', 'Calder']) await anApplication(person, name, 'Designer');
      await page.goto('/applications');
      await page.getByRole('button', { name: 'Select several' }).click();
      await page.locator('label', { hasText: 'Calder' }).first().click();
      await status(page, '1 ticked');
    },
    'the menu is open': async ({ page }) => {
      await page.goto('/applications');
      await page.getByRole('link', { name: 'Move Kestrel' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
    'it asks how it ended': async ({ page }) => {
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /^Closed/ })
        .click();
      await expect(page.getByRole('heading', { name: 'How did it end with Kestrel?' })).toBeVisible();
    },
    'something was moved, with a way back': async ({ page }) => {
      await page.goto('/applications');
      await page.getByRole('link', { name: 'Move Kestrel' }).click();
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /^Interview/ })
        .click();
      await status(page, 'Moved Kestrel to Interview');
    },
    'a card is in hand': async ({ page }) => {
      await page.goto('/applications?stage=');
      await page.getByRole('link', { name: /^Calder / }).focus();
      await page.keyboard.press('Space');
      await expect(page.getByText(/Calder is in hand/)).toBeAttached();
    },
  },
  'of the list': {
    'what is ticked can’t be done like that': async ({ page, person }) => {
      await anApplication(person, 'Kestrel', 'Designer');
      await page.goto('/applications/list');
      await page.getByLabel('Tick Kestrel').check();
      await unfold(page, 'With those that are ticked');
      await press(page, 'Tag');
      await expect(alert(page)).toContainText('Write one tag');
    },
    'filters are open, and nothing is left': async ({ page }) => {
      await page.goto('/applications/list?find=kestrel&quiet=30');
      await unfold(page, 'Filters');
      await status(page, 'Without');
    },
    'several were moved': async ({ page }) => {
      await page.goto('/applications/list');
      await page.getByLabel('Tick Kestrel').check();
      await unfold(page, 'With those that are ticked');
      await page.getByLabel('Stage', { exact: true }).last().selectOption('Interview');
      await press(page, 'Move');
      await status(page, 'Moved');
    },
  },
  'of forms': {
    'fields are empty': async ({ page }) => {
      await page.goto('/applications/new');
      await press(page, 'Add');
      await expect(alert(page)).toContainText('The role is empty');
    },
    'a day, a number and a link are wrong': async ({ page, person }) => {
      const id = await anApplication(person, 'Harbour');
      await page.goto(`/interviews/new?application=${id}`);
      await page.getByLabel('Begins').fill('1926-12-03T14:00');
      await page.getByLabel('Length in minutes').fill('20160');
      await page.getByLabel('Link').fill('javascript:alert(1)');
      await press(page, 'Add the interview');
      await expect(alert(page)).toContainText('The length is a number of minutes');
    },
    'nothing was chosen': async ({ page }) => {
      await page.goto('/rehearse');
      await press(page, 'Rehearse it');
      await expect(page.getByRole('button', { name: 'Keep this rehearsal' })).toBeVisible();
      await press(page, 'Keep this rehearsal');
      await expect(alert(page)).toContainText('Choose how it went');
    },
    'a rehearsal is timed': async ({ page }) => {
      await press(page, 'Time it');
      await expect(page.getByRole('timer')).toBeVisible();
    },
    'it worked, and the page stays': async ({ page }) => {
      await page.goto('/settings');
      await press(page, 'Save');
      await status(page, 'Saved.');
    },
    'another window saved first': async ({ page, context }) => {
      const other = await context.newPage();
      for (const tab of [page, other]) await tab.goto('/check-in');
      await other.getByLabel('What went well?').fill('A call');
      await other.getByRole('button', { name: 'Keep it' }).click();
      await expect(other.getByRole('status')).toContainText('Kept');
      await other.close();
      await page.getByLabel('What went well?').fill('A walk');
      await press(page, 'Keep it');
      await expect(page.getByText('As it stands now: A call')).toBeVisible();
    },
    'a letter has findings': async ({ page, person }) => {
      const { id } = await aRejection(person);
      await page.goto(`/rejections/${id}/ask`);
      const words =
        'Dear Daniel,\n\nThank you for letting me know about the role. I have to disagree with your assessment, it is simply incorrect.\n\nWhat is one thing that would have made my case stronger?\n\nKind regards,\nAnn';
      await page.getByLabel('Message').fill(words);
      await expect(page.getByRole('region', { name: 'Tone check' })).toContainText('arguing');
    },
    'somebody is on the phone': async ({ page }) => {
      await page.goto('/listen');
      await press(page, 'Start listening');
      await expect(page.getByText('Question 1 of 6')).toBeVisible();
      await expect(page).toHaveTitle(/./); // React brings it in behind the page
    },
    'an interview was cancelled': async ({ page, person }) => {
      const id = await anInterview(person, await anApplication(person, 'Quay'), { startsAt: atTen(3) });
      await page.goto(`/interviews/${id}`);
      await press(page, 'It was cancelled');
      await expect(page.getByRole('button', { name: 'It takes place after all' })).toBeVisible();
    },
  },
  'of files and errors': {
    'a list that was brought is looked over': async ({ page }) => {
      const text = 'Company,Role,Status,Applied\nSiemens,Engineer,Applied,31/02/2026\n,Nobody,Applied,\n';
      await page.goto('/imports');
      await page
        .getByLabel('Your file')
        .setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
      await press(page, 'Look at it');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('list.csv');
    },
    'a file can’t be read': async ({ page }) => {
      await page.goto('/imports');
      await page.getByLabel('Your file').setInputFiles({
        name: 'list.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from([0xff, 0xd8, 0xff, 0, 1, 2]),
      });
      await press(page, 'Look at it');
      await expect(alert(page)).toBeVisible();
    },
    'a stage is retired': async ({ page }) => {
      await page.goto('/stages');
      await page
        .getByRole('link', { name: /^Retire / })
        .first()
        .click();
      await expect(page).toHaveURL(/\/retire$/);
    },
    'what is somebody else’s': async ({ page }) => {
      await page.goto(`/applications/${await anApplication(await aPerson('bob'))}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    },
    'the session was lost in the middle': async ({ page, context, person }) => {
      await page.goto('/settings');
      await context.clearCookies();
      await press(page, 'Save');
      await expect(alert(page)).toContainText('You are signed out');
      await signIn(context, person);
    },
    'a page fails': async ({ page }) => {
      await page.goto('/settings');
      await page.route('**/settings', (route) => (isPost(route) ? route.fulfill(BROKEN) : route.continue()));
      await press(page, 'Save');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('That failed');
      await page.unroute('**/settings');
    },
    'something in between answers': async ({ page }) => {
      await page.goto('/settings');
      await page.route('**/settings', (route) =>
        isPost(route) ? route.fulfill({ status: 502, body: 'Bad gateway' }) : route.continue(),
      );
      await press(page, 'Save');
      await expect(alert(page)).toContainText('The network does not answer');
      await page.unroute('**/settings');
    },
  },
  'of an account': {
    'somebody leaves': async ({ page, person }) => {
      const root = postgres(servedDatabase('root'), { max: 1 });
      await root`update users set deletion_due_at = now() + interval '5 days' where id = ${person.id}`;
      await root.end();
      await page.goto('/today');
      await expect(page).toHaveURL('/account/leaving');
    },
    'a sample': async ({ page, context }) => {
      await context.clearCookies();
      await page.goto('/');
      await press(page, 'Try it with sample data');
      await expect(page.getByRole('complementary', { name: 'Sample' })).toBeVisible({ timeout: 20_000 });
    },
    'a sample’s board': async ({ page }) => {
      await page.goto('/applications');
      await expect(page.getByRole('complementary', { name: 'Sample' })).toBeVisible();
    },
    'signing in was refused': async ({ page, context }) => {
      await context.clearCookies();
      await page.goto('/sign-in');
      await page.getByLabel('E-mail').fill('nobody@example.org');
      await page.getByLabel('Password').fill(PASSWORD);
      await press(page, 'Sign in');
      await expect(alert(page)).toContainText('do not belong together');
    },
    'a “no” was written down before there is an account': async ({ page }) => {
      await page.goto('/no');
      await page.getByLabel('Who said no?').fill('Harbour Trust');
      await press(page, 'Write it down');
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Harbour Trust');
    },
  },
};
