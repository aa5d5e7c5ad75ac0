import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { findApplication } from '@/db/applications/reads';
import { done } from '@/lib/acts/outcome';
import { aRejection, did } from '@/scripts/test/loop';
import { anApplication } from '@/scripts/test/people';
import { everybody } from './everybody';
import { misfits, SHAPES } from './fits';
import { COACHS_PAGES } from './others-pages';
import { PAGES } from './pages';
import { expect, signIn, test } from './person';

test('a page fits into every hand', { tag: '@phone' }, async ({ page, person }) => {
  const id = await anApplication(person);
  for (const address of ['/today', '/applications/new', `/applications/${id}`]) {
    await page.goto(address);
    await inEveryShape(page, address);
  }

  await page.emulateMedia({ forcedColors: 'active' });
  await page.setViewportSize(SHAPES['a phone']);
  const tabs = page.getByRole('navigation', { name: 'Main, at the bottom' });
  const colours = await tabs
    .getByRole('link')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).backgroundColor));
  expect(new Set(colours).size, 'which tab is the current one').toBe(2);
});

test('a word that is longer than a phone is wide breaks, wherever it stands', { tag: '@phone' }, async ({
  page,
  person,
}) => {
  const long = `Rechtsschutzversicherungsgesellschaften${'w'.repeat(60)}`;
  const no = await aRejection(person, { organisation: long });
  const id = await anApplication(person, long, long);
  const [row] = await did(person, async (tx) => {
    const { organisationId = '' } = (await findApplication(tx, id)) ?? {};
    return done([{ organisationId }]);
  });
  const addresses = [
    ...['/today', '/applications', '/applications/list', '/wins', '/record', '/organisations', '/feedback'],
    ...['/interviews', '/follow-ups', '/contacts', '/insights', '/practice', '/offers', '/coaches', '/more'],
    ...[`/applications/${id}`, `/applications/${id}/edit`, `/applications/${id}/move`],
    ...[`/organisations/${row?.organisationId}`, `/rejections/${no.id}`, `/rejections/${no.id}/ask`],
    ...[`/rejections/new?application=${id}`, `/interviews/new?application=${id}`, '/search?q=recht'],
  ];
  for (const address of addresses) {
    await open(page, address);
    expect.soft(await misfits(page), address).toEqual([]);
  }
});

const WALKS = [
  ...Object.entries(PAGES).map(([which, addresses]) => ({ which, addresses, as: 'seeker' })),
  ...Object.entries(COACHS_PAGES).map(([which, addresses]) => ({ which, addresses, as: 'coach' })),
];

// The whole of it takes minutes: `npm run test:full`.
for (const { which, addresses, as } of process.env.ONWARD_E2E_FULL ? WALKS : []) {
  test(`every page ${which} fits into every hand`, async ({ page, context, baseURL }) => {
    test.setTimeout(900_000);
    const { person, coach, rows } = await everybody();
    const who = as === 'coach' ? coach : person;
    await signIn(context, who);
    const large = await withLettersTwiceAsLarge(baseURL);
    await signIn(large, who);
    const largePage = await large.newPage();
    for (const address of addresses(rows)) {
      await open(page, address);
      await inEveryShape(page, address);
      await open(largePage, address);
      expect.soft(await misfits(largePage), `${address}, letters twice as large`).toEqual([]);
    }
    await large.browser()?.close();
  });
}

async function open(page: Page, address: string): Promise<void> {
  await page.setViewportSize(SHAPES['a phone']);
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // What is folded away is part of the page.
  await page.locator('main details').evaluateAll((all) => {
    for (const one of all as HTMLDetailsElement[]) one.open = true;
  });
}

async function inEveryShape(page: Page, address: string): Promise<void> {
  for (const [name, size] of Object.entries(SHAPES)) {
    await page.setViewportSize(size);
    expect.soft(await misfits(page), `${address}, ${name}`).toEqual([]);
  }
}

/** A phone whose owner chose larger letters in the settings of the browser: everything that is measured by them grows. */
async function withLettersTwiceAsLarge(baseURL: string | undefined): Promise<BrowserContext> {
  const browser = await chromium.launch({
    ...(process.env.CHROMIUM_PATH && { executablePath: process.env.CHROMIUM_PATH }),
    args: ['--blink-settings=defaultFontSize=32'],
  });
  return browser.newContext({
    viewport: SHAPES['a phone'],
    hasTouch: true,
    isMobile: true,
    ...(baseURL && { baseURL }),
  });
}
