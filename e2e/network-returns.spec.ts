import { heading, keptMain } from './network';
import { expect, test } from './person';

test.use({ serviceWorkers: 'allow' });

test('the page that says that there is no network loads itself once there is one, and takes no press back', {
  tag: '@phone',
}, async ({ page, context, person: _ }) => {
  await keptMain(page);
  await page.clock.install();
  await context.setOffline(true);
  await page.goto('/contacts');
  await expect(heading(page)).toHaveText('No network');
  const kept = page.getByRole('link', { name: 'Applications', exact: true });
  await expect(kept).toBeVisible();

  // For a moment only: nothing loads itself. The words in the heading go with the page.
  await heading(page).evaluate((it) => void it.append(' still'));
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await page.clock.runFor(5000);
  await expect(heading(page)).toHaveText('No network still');

  // Back while the press of a link is on its way, which the page does not overtake.
  await context.route('**/applications', async (route) => {
    await page.clock.runFor(5000);
    await route.continue();
  });
  await context.setOffline(false);
  await kept.click();
  await expect(page).toHaveURL(/\/applications$/);
  await context.unroute('**/applications');

  await context.setOffline(true);
  await page.goto('/contacts');
  await expect(heading(page)).toHaveText('No network');
  await context.setOffline(false);
  await page.clock.runFor(5000);
  await expect(heading(page)).toHaveText('Contacts');
});
