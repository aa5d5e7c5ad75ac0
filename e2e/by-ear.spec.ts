import type { Page } from '@playwright/test';
import { anApplication } from '@/scripts/test/people';
import { expect, test } from './person';

/** Keeps what a screen reader would say by itself: words that come into a live region, or with one. */
const listen = (page: Page) =>
  page.addInitScript(() => {
    const LIVE = '[role=status], [role=alert], [aria-live=polite], [aria-live=assertive]';
    const heard: string[] = [];
    Object.assign(window, { heard });
    const hear = (region: Element | null | undefined) => {
      const words = region?.textContent?.trim();
      if (words && heard.at(-1) !== words) heard.push(words);
    };
    new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        hear(element?.closest(LIVE));
        for (const node of addedNodes)
          if (node instanceof Element) hear(node.matches(LIVE) ? node : node.querySelector(LIVE));
      }
    }).observe(document, { childList: true, subtree: true, characterData: true });
  });
const heard = (page: Page) =>
  page.evaluate(() => (window as unknown as { heard: string[] }).heard.join('\n'));

test('by ear: the parts of a page have names, what is wrong is said at its field, and what was done is said', {
  tag: '@phone',
}, async ({ page, person }) => {
  await listen(page);
  await page.goto('/applications/new');
  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - link "Skip to the content"
    - banner:
      - link "Onward"
    - main:
      - heading "Add an application" [level=1]
      - textbox "Organisation"
      - textbox "Role"
      - combobox "Stage"
      - textbox "Link to the advert (if you have it)"
      - button "Add, and add another"
      - button "Add"
    - navigation "Main, at the bottom":
      - link "Today"
      - link "Applications"
      - link "Add an application"
      - link "Practice"
      - link "More"
  `);
  await page.getByLabel('Organisation').fill('Kestrel');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Role' })).toHaveAccessibleDescription(/^The role is empty/);
  await expect(page.getByRole('textbox', { name: 'Role' })).toHaveAttribute('aria-invalid', 'true');
  expect(await heard(page)).toContain('The role is empty');
  await page.getByLabel('Role').fill('Designer');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Add an application');

  await page.goto('/applications');
  await expect(page.getByRole('group', { name: 'Board' })).toMatchAriaSnapshot(`
    - group "Board":
      - region /^Applied, 1/:
        - list:
          - listitem:
            - link /^Kestrel Designer/
            - link "Move Kestrel"
  `);
  const card = page.getByRole('link', { name: /^Kestrel / });
  await card.press('Space');
  await expect.poll(() => heard(page)).toContain('Kestrel is in hand, in Applied');
  await card.press('ArrowRight');
  await expect.poll(() => heard(page)).toContain('Over Screening.');
  await card.press('Space');
  await expect.poll(() => heard(page)).toContain('Moved Kestrel to Screening');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => heard(page)).toContain('Kestrel is back in Applied');

  await page.goto('/settings');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect.poll(() => heard(page)).toContain('Saved.');
  expect(await page.getByRole('radiogroup', { name: 'Theme' }).getByRole('radio').count()).toBeGreaterThan(2);

  await page.goto('/rehearse');
  await page.getByRole('button', { name: 'Rehearse it' }).click();
  // A page that comes without being loaded anew is announced by its title.
  await expect(page.getByRole('button', { name: 'Keep this rehearsal' })).toBeVisible();
  await page.getByRole('button', { name: 'Keep this rehearsal' }).click();
  await expect(page.locator('main').getByRole('alert')).toContainText('Choose how it went');
  const went = page.getByRole('radiogroup', { name: 'How did it go?' });
  await expect(went).toHaveAccessibleDescription(/Choose how it went/);
  await expect(went).toHaveAttribute('aria-invalid', 'true');
  expect(await anApplication(person)).toBeTruthy();
});

test('whoever asked for less motion sees none: nothing runs when a card moves, a menu opens or a page comes', {
  tag: '@phone',
}, async ({ page, person }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await anApplication(person, 'Kestrel', 'Designer');
  await page.goto('/applications');
  const moving = () =>
    page.evaluate(() => {
      const timed = [...document.querySelectorAll('*')].filter((one) => {
        const { transitionDuration, animationName, animationDuration } = getComputedStyle(one);
        const lasts = (times: string) => times.split(', ').some((time) => Number.parseFloat(time) > 0);
        return lasts(transitionDuration) || (animationName !== 'none' && lasts(animationDuration));
      });
      return [...timed, ...document.getAnimations()].length;
    });
  expect(await moving()).toBe(0);
  await page.getByRole('link', { name: 'Move Kestrel' }).click();
  expect(await moving()).toBe(0);
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Interview/ })
    .click();
  await expect(page.getByRole('status')).toContainText('Moved Kestrel to Interview');
  expect(await moving()).toBe(0);
});

test('before scripts have come, what is typed stays, and what is sent is done once', {
  tag: '@phone',
}, async ({ context, person }) => {
  const page = await context.newPage(); // one that does not wait to be awake
  let letCome: () => void = () => undefined;
  const come = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  await page.route('**/_next/static/**/*.js*', async (route) => {
    await come;
    await route.continue();
  });
  await page.goto('/settings', { waitUntil: 'commit' });
  await page.getByLabel('Your name').fill('Typed on a train');
  await page.getByRole('radiogroup', { name: 'Theme' }).getByRole('radio').last().check();
  letCome();
  await expect
    .poll(() =>
      page
        .getByLabel('Your name')
        .evaluate((field) => Object.keys(field).some((key) => key.startsWith('__react'))),
    )
    .toBe(true);
  await expect(page.getByLabel('Your name')).toHaveValue('Typed on a train');
  await expect(page.getByRole('radiogroup', { name: 'Theme' }).getByRole('radio').last()).toBeChecked();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  await expect(page.getByLabel('Your name')).toHaveValue('Typed on a train');

  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.route('**/_next/static/**/*.js*', () => undefined); // never
  await page.goto('/applications/new', { waitUntil: 'commit' });
  await page.getByLabel('Organisation').fill('Kestrel');
  await page.getByLabel('Role').fill('Designer');
  await page.getByRole('button', { name: 'Add', exact: true }).dblclick();
  await page.waitForURL(/\/applications(?!\/new)/, { waitUntil: 'commit' });
  const { read } = await import('@/db/transaction');
  const { listOpenApplications } = await import('@/db/applications/reads');
  const { all } = await read(person.scope, (tx) => ({ all: listOpenApplications(tx, { limit: 9 }) }));
  expect(all).toHaveLength(1);
});
