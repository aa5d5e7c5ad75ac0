import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { somebody, WALKS } from './everybody';
import { FORECAST_SAID } from './pages';
import { expect, signIn, test } from './person';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 800 };

for (const { which, addresses, as } of WALKS) {
  test(`every page ${which} can be used by everybody, on a phone in the light and at a desk in the dark`, {
    tag: '@phone',
  }, async ({ page, context }) => {
    test.setTimeout(300_000); // each is looked at whole, twice
    await page.addInitScript({ path: AXE });
    const { person, rows } = await somebody();
    await signIn(context, as === 'coach' ? rows.coaches.coach : person);
    for (const address of addresses(rows)) {
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await page.setViewportSize(PHONE);
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      // What is folded away is part of the page.
      await page.locator('main details').evaluateAll((all) => {
        for (const one of all as HTMLDetailsElement[]) one.open = true;
      });
      expect(await wrongOn(page), address).toEqual([]);
      // How many more it might take is said where it was asked for, and nowhere else.
      if (address !== '/insights/forecast?asked=yes')
        await expect(page.locator('body'), address).not.toContainText(FORECAST_SAID);
      // Colours are all that differs in the dark, and the page need not be loaded anew to see them.
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      await page.setViewportSize(DESK);
      expect(await wrongOn(page, ['color-contrast']), `${address}, dark`).toEqual([]);
    }
  });
}

/**
 * What stands in somebody's way on a page as it is now: rules, and where. Told by the page itself, since to bring out
 * everything that axe found in order takes longer than to find it.
 */
const wrongOn = (page: Page, rules?: string[]) =>
  page.evaluate(async (values) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run({
      ...(values && { runOnly: { type: 'rule', values } as const }),
      resultTypes: ['violations'],
      // Nothing that is asked needs style sheets or media fetched once more.
      preload: false,
    });
    return violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
  }, rules);
