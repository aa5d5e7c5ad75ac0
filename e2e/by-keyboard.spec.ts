import type { Locator, Page } from '@playwright/test';
import { addItem } from '@/db/practice/writes';
import { dayIn } from '@/lib/time/days';
import { aConcern, anAnswer, anInterview, atTen, did } from '@/scripts/test/loop';
import { anApplication, type Person } from '@/scripts/test/people';
import { expect, test } from './person';

/** What has the focus: its words, and what a sighted person who uses the keyboard needs of it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const { top, left, bottom, right } = element.getBoundingClientRect();
    const inSight = { x: (left + right) / 2, y: (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2 };
    const there = document.elementFromPoint(inSight.x, inSight.y);
    return {
      is: element.localName,
      words: element.ariaLabel ?? element.textContent,
      isSeen: there !== null && (element.contains(there) || there.contains(element)),
      isMarked: getComputedStyle(element).outlineStyle !== 'none' || element.matches('.board *, main'),
    };
  });

/** Presses Tab until something is reached, and looks at each stop: none is hidden, unmarked, or behind a bar. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let n = 0; n < 60; n++) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    if (stop.is === 'body') continue; // once around, past the browser's own bar
    expect(stop, `stop ${n}`).toMatchObject({ isSeen: true, isMarked: true });
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab never came to ${target}`);
}

test('by keyboard alone: an application is added, carried, taken back, and a “no” logged for it', {
  tag: '@desktop',
}, async ({ page, person: _ }) => {
  const { keyboard } = page;
  await page.goto('/today');
  await keyboard.press('Tab');
  expect(await focused(page)).toMatchObject({ words: 'Skip to the content', isSeen: true });
  await keyboard.press('Enter');
  await expect(page).toHaveURL('/today#main');
  await keyboard.press('Shift+Tab');
  expect((await focused(page)).words).toBe('Add');
  await keyboard.press('Enter');
  await expect(page).toHaveURL('/applications/new');

  // Refused, and the summary leads to what is wrong.
  await tabTo(page, page.getByLabel('Organisation'));
  await keyboard.type('Kestrel');
  await keyboard.press('Enter');
  await expect(page.locator('main').getByRole('alert')).toBeFocused();
  await tabTo(page, page.getByRole('alert').getByRole('link'));
  await keyboard.press('Enter');
  await expect(page.getByLabel('Role')).toBeFocused();
  await keyboard.type('Designer');
  await tabTo(page, button(page, 'Add'));
  await keyboard.press('Enter');
  await expect(page.getByRole('link', { name: /^Kestrel / })).toBeVisible();

  // Carried without dragging.
  await tabTo(page, page.getByRole('link', { name: /^Kestrel / }));
  for (const key of ['Space', 'ArrowRight', 'Space']) await keyboard.press(key);
  await expect(page.getByRole('status')).toContainText('Moved Kestrel to Screening');
  await expect(page.getByRole('link', { name: /^Kestrel / })).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: 'Undo' }));
  await keyboard.press('Enter');
  await expect(page.getByRole('status')).toContainText('Kestrel is back in Applied');
  await expect(page.getByRole('link', { name: /^Kestrel / })).toBeFocused();

  // The menu takes the focus, keeps it, and gives it back; its last line is the "no".
  await keyboard.press('m');
  await expect(page.getByRole('dialog').locator(':focus')).toBeVisible();
  await keyboard.press('Escape');
  await expect(page.getByRole('link', { name: /^Kestrel / })).toBeFocused();
  await keyboard.press('m');
  await keyboard.press('ArrowUp');
  await tabTo(page, page.getByRole('dialog').getByRole('link', { name: 'Log a no' }));
  await keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Record', exact: true })).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Record', exact: true }));
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Recorded');
});

interface Act {
  readonly at: (person: Person) => Promise<string>;
  /** Does it, with what has the focus. */
  readonly press: (page: Page) => Locator;
  readonly before?: (page: Page) => Promise<void>;
  /** Where somebody is afterwards. */
  readonly lands: (page: Page) => Locator;
}
const button = (page: Page, name: string | RegExp) =>
  page.locator('main').getByRole('button', { name, exact: true }).first();
const dueToday = (title: string) =>
  ({ title, kind: 'resume', dueOn: dayIn('Europe/London', new Date()) }) as const;

/** Each kind of thing that is done, and where the focus is expected once it is done. */
const ACTS: Record<string, Act> = {
  'a form is refused: what is wrong': {
    at: async () => '/applications/new',
    press: (page) => button(page, 'Add'),
    lands: (page) => page.locator('main').getByRole('alert'),
  },
  'a form is done and stays: its button': {
    at: async () => '/settings',
    press: (page) => button(page, 'Save'),
    lands: (page) => button(page, 'Save'),
  },
  'a thing of two is ticked, and leaves the list: the other': {
    at: async (person) => {
      for (const title of ['Cut two lines', 'Cut one more'])
        await did(person, (tx) => addItem(tx, dueToday(title)));
      return '/practice';
    },
    press: (page) => button(page, 'Done: Cut two lines'),
    lands: (page) => button(page, 'Done: Cut one more'),
  },
  'a doubt is decided, and the question is gone: the part it stood in': {
    at: async (person) => {
      const feedbackId = await anAnswer(person);
      await aConcern(person, feedbackId);
      return `/feedback/${feedbackId}`;
    },
    press: (page) => button(page, 'One opinion: set aside'),
    lands: (page) => page.getByRole('heading', { name: 'What they doubted' }),
  },
  'an interview is cancelled: the interview': {
    at: async (person) =>
      `/interviews/${await anInterview(person, await anApplication(person), { startsAt: atTen(3) })}`,
    press: (page) => button(page, 'It was cancelled'),
    lands: (page) => page.getByRole('heading', { level: 1 }),
  },
  'several are put in the bin: the list that is left': {
    at: async (person) => {
      for (const name of ['Kestrel', 'Calder']) await anApplication(person, name);
      return '/applications/list';
    },
    before: (page) => page.getByLabel('Tick Kestrel').check(),
    press: (page) => button(page, 'Put in the bin'),
    lands: (page) => page.getByRole('heading', { name: 'Applications', level: 1 }),
  },
  'and they are taken out of it': {
    at: async () => '/applications/list',
    before: async (page) => {
      await page.getByLabel('Tick Calder').check();
      await button(page, 'Put in the bin').press('Enter');
      await expect(button(page, 'Undo')).toBeVisible();
    },
    press: (page) => button(page, 'Undo'),
    lands: (page) => page.getByRole('heading', { name: 'Applications', level: 1 }),
  },
};

test('the focus is never lost: after each kind of act it is where somebody would look for it', {
  tag: '@desktop',
}, async ({ page, person }) => {
  for (const [name, { at, before, press, lands }] of Object.entries(ACTS))
    await test.step(name, async () => {
      await page.goto(await at(person));
      await before?.(page);
      const what = press(page);
      await what.focus();
      await Promise.all([
        page.waitForResponse((one) => one.request().method() === 'POST'),
        page.keyboard.press('Enter'),
      ]);
      await page.waitForTimeout(300); // what the answer draws, and what is put right after it
      await expect(lands(page), name).toBeFocused();
    });
});
