import type { Page } from '@playwright/test';
import { anAddress, expect, PASSWORD, test } from './person';

/** A person's pace: characters typed a second, seconds for a tap, seconds to take in a page. */
const PACE = { characters: 3.3, tap: 1.5, page: 3 };

/** Does what a person does, and adds up how long a person takes; the machine's own time is measured. */
function aPersonAt(page: Page) {
  let seconds = 0;
  const begun = performance.now();
  return {
    tap: async (what: ReturnType<Page['locator']>) => {
      seconds += PACE.tap;
      await what.click();
    },
    type: async (label: string, text: string) => {
      seconds += PACE.tap + text.length / PACE.characters;
      await page.getByLabel(label, { exact: true }).fill(text);
    },
    read: async (heading: string) => {
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
      seconds += PACE.page;
    },
    /** Seconds of the person's and of the machine's. */
    taken: () => ({ person: seconds, machine: (performance.now() - begun) / 1000 }),
  };
}
const button = (page: Page, name: string) => page.locator('main').getByRole('button', { name });

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', { tag: '@phone' }, () => {
    test.use({ javaScriptEnabled });

    test('from the landing page to a logged “no” in under a minute of a person’s pace', async ({ page }) => {
      await page.goto('/');
      const person = aPersonAt(page);
      await person.read('A “no” is a bend in the path. Onward helps you take it.');
      await person.tap(page.getByRole('link', { name: 'I just had a “no”' }));
      await person.read('Put the “no” down here');
      await person.type('Who said no?', 'Fernside Libraries');
      await person.tap(button(page, 'Write it down'));
      await person.read('A “no” from Fernside Libraries');
      await expect(page.getByText(/It is allowed to sting\. Nothing else is needed today\.$/)).toBeVisible();
      const sentence = await page.locator('.step p').first().textContent();
      await person.type('E-mail', anAddress().slice(-24)); // as long as a person's
      await person.type('Password', PASSWORD);
      await person.tap(button(page, 'Make an account and keep it'));
      await person.read('Recorded');
      const { person: seconds, machine } = person.taken();
      console.log(
        `A logged “no” ${javaScriptEnabled ? 'with' : 'without'} JavaScript: ${seconds.toFixed(1)} s of a person’s, ${machine.toFixed(1)} s of the machine’s.`,
      );
      expect(seconds + machine).toBeLessThan(60);
      await expect(page).toHaveURL(/\/rejections\/[\w-]+$/);
      await expect(page.locator('.step p').first()).toHaveText(sentence as string);
      await expect(page.locator('main')).not.toContainText(/chance|odds|likely|\d ?%/i);
    });

    test('nothing typed is lost by a mistake, a taken address or a look back, and one’s own account can keep it', async ({
      page,
    }) => {
      const email = anAddress();
      await page.goto('/sign-up?next=/begin');
      await page.getByLabel('E-mail').fill(email);
      await page.getByLabel('Password').fill(PASSWORD);
      await button(page, 'Make my account').click();
      await expect(page.getByRole('link', { name: /In a spreadsheet/ })).toBeVisible();
      await page.context().clearCookies();

      await page.goto('/no');
      await page.getByLabel('For which role?').fill('Librarian');
      await button(page, 'Write it down').click();
      await expect(page.getByLabel('Who said no?')).toHaveAccessibleDescription(/is empty/);
      await page.getByLabel('Who said no?').fill('Harbour Trust');
      await page.getByLabel('How did they tell you?').selectOption({ label: 'By phone' });
      await page.getByLabel('When?').fill('2026-01-05');
      await button(page, 'Write it down').click();
      await page.getByLabel('E-mail').fill(email);
      await page.getByLabel('Password').fill('not this row of words');
      await button(page, 'Make an account and keep it').click();
      await expect(page.locator('main').getByRole('alert')).toContainText(
        'There is an account with that address',
      );
      await expect(page.getByLabel('E-mail')).toHaveValue(email);
      await page.getByText('What you wrote down').click();
      await expect(page.getByLabel('For which role?')).toHaveValue('Librarian');
      await page.getByLabel('Who said no?').fill('Harbour Logistics');
      await page.getByLabel('Password').fill(PASSWORD);
      await button(page, 'I have one: sign in and keep it').click();
      await expect(page.locator('.crumb')).toHaveText('Harbour LogisticsLibrarian');
      await page.getByText('Correct what is noted').click();
      await expect(page.getByLabel('When did it come?')).toHaveValue('2026-01-05');
      await expect(page.getByLabel('How were you told?')).toHaveValue('phone');
    });
  });
}

test.describe('without JavaScript, too,', { tag: '@phone' }, () => {
  test.use({ javaScriptEnabled: false });

  test('a sample is walked around in, marked on every page, and left for an empty account', async ({
    page,
  }) => {
    await page.goto('/');
    await button(page, 'Try it with sample data').click();
    const line = page.getByRole('complementary', { name: 'Sample' });
    await expect(line).toContainText('gone in 24 hours');
    for (const place of ['/applications/list', '/feedback', '/practice', '/wins', '/account']) {
      await page.goto(place);
      await expect(line).toBeVisible();
      await expect(
        page.getByText(/Linden Analytics|Tell three stories|has no address/).first(),
      ).toBeVisible();
    }
    await line.getByRole('button', { name: 'Start my own' }).click();
    await expect(page.getByLabel('E-mail')).toHaveValue('');
    await page.goto('/today');
    await expect(page).toHaveURL(/\/sign-in/);
  });
});

test('a reload between the two halves of a “no” brings back what was typed', { tag: '@desktop' }, async ({
  page,
}) => {
  await page.goto('/no');
  await page.getByLabel('Who said no?').fill('Harbour Trust');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.reload();
  await expect(page.getByText('What you had typed here is back.')).toBeVisible();
  await expect(page.getByLabel('Who said no?')).toHaveValue('Harbour Trust');
});
