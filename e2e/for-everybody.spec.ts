import { isForEverybody, onAPhoneInTheLight, openAsSent, withAxe } from './axe';
import { everybody } from './everybody';
import { COACHS_PAGES, STRANGERS_PAGES, WITHOUT_ROWS } from './others-pages';
import { FORECAST_SAID, PAGES } from './pages';
import { expect, signIn, test, writeToServedDatabase } from './person';

const WALKS = [
  ...Object.entries(PAGES).map(([which, addresses]) => ({ which, addresses, as: 'seeker' })),
  ...Object.entries(COACHS_PAGES).map(([which, addresses]) => ({ which, addresses, as: 'coach' })),
  ...Object.entries(STRANGERS_PAGES).map(([which, addresses]) => ({ which, addresses, as: 'stranger' })),
  ...Object.entries(WITHOUT_ROWS).map(([which, addresses]) => ({ which, addresses, as: which })),
];

const isFull = process.env.ONWARD_E2E_FULL;

for (const { which, addresses, as } of WALKS) {
  test(`every page ${which} can be used by everybody, on a phone in the light and at a desk in the dark`, {
    tag: '@phone',
  }, async ({ page: awake, context }) => {
    test.setTimeout(300_000); // each is looked at whole, twice
    const { person, coach, rows } = await everybody();
    if (as === 'coach') await signIn(context, coach);
    else if (as === 'seeker') await signIn(context, person);
    else if (as !== 'stranger') await signIn(context, await somebodyNew(as));
    const page = isFull ? awake : await context.newPage();
    await withAxe(page);
    await onAPhoneInTheLight(page);
    for (const address of addresses(rows)) {
      if (isFull) await page.goto(address);
      else await openAsSent(page, address);
      // How many more it might take is said where it was asked for, and nowhere else.
      if (address !== '/insights/forecast?asked=yes')
        await expect(page.locator('body'), address).not.toContainText(FORECAST_SAID);
      await isForEverybody(page, address);
    }
  });
}

/** Somebody who has nothing yet: a seeker, or a coach without clients. */
async function somebodyNew(which: string) {
  writeToServedDatabase();
  const { aPerson } = await import('@/scripts/test/people');
  const { aCoach } = await import('@/scripts/test/inviting');
  return which.includes('coach') ? aCoach() : aPerson('new');
}
