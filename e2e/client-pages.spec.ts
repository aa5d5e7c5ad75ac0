import { createRequire } from 'node:module';
import type { BrowserContext, Page } from '@playwright/test';
import postgres from 'postgres';
import { type Grant, SHARED_PARTS } from '@/lib/coach-links/rules';
import { aLink } from '@/scripts/test/coaching';
import { aPerson, type Person } from '@/scripts/test/people';
import { aSearchToShare, WORDS } from '@/scripts/test/shared-search';
import { expect, servedDatabase, signIn, test } from './person';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const PHONE = { width: 390, height: 844 };

/** What is walked to, at the least. */
const SHAPES = [
  '/activity',
  '/applications',
  '/applications/:id',
  '/board',
  '/concerns/:id',
  '/feedback',
  '/insights',
  '/interviews',
  '/interviews/:id',
  '/offers',
  '/offers/:id',
  '/organisations',
  '/organisations/:id',
  '/practice',
  '/practice/:id',
  '/questions',
  '/questions/:id',
  '/rehearsals',
  '/rehearsals/:id',
  '/rejections',
  '/rejections/:id',
  '/resumes',
  '/resumes/:id',
  '/skills',
  '/stories',
  '/stories/:id',
  '/targets',
];

/** Links a coach to a seeker with these parts to look at. @returns the link's id. */
async function linked(seeker: Person, coach: Person, scopes: readonly Grant[]): Promise<string> {
  const root = postgres(servedDatabase('root'), { max: 1 });
  const linkId = await aLink(root, seeker, coach, { scopes: [...scopes] });
  await root.end();
  return linkId;
}

/** What the main part says, without the line that says who looks. */
const textOf = (page: Page) =>
  page.locator('main').evaluate((main) => {
    const copy = main.cloneNode(true) as HTMLElement;
    copy.querySelector('.whose')?.remove();
    // To end it is the coach's to do, and the seeker's on a page of their own.
    copy.querySelector('[aria-labelledby=end-link]')?.remove();
    return copy.textContent;
  });

/** An address without what it is about: an id, or a question's key in the bank. */
const shapeOf = (address: string) =>
  new URL(address, 'http://x').pathname
    .replace(/\/[0-9a-f-]{36}/g, '/:id')
    .replace(/\/questions\/[^/]+$/, '/questions/:id');

/** Follows every link of a client's from one page on: one page of each shape. */
async function walk(page: Page, from: string, look: (address: string) => Promise<void>): Promise<string[]> {
  const [waiting, seen] = [[from], new Set<string>([shapeOf(from)])];
  for (let address = waiting.shift(); address; address = waiting.shift()) {
    // A file is saved, and is no page.
    if (/\/(file|export|csv)$/.test(new URL(address, 'http://x').pathname)) continue;
    await page.goto(address);
    await look(address);
    const hrefs = await page
      .locator('main a[href^="/clients/"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') as string));
    for (const href of hrefs) {
      if (seen.has(shapeOf(href))) continue;
      seen.add(shapeOf(href));
      waiting.push(href);
    }
  }
  return [...seen].map((shape) => shape.replace('/clients/:id', '')).sort();
}

const wrongOn = (page: Page) =>
  page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run({ resultTypes: ['violations'], preload: false });
    return violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
  });

const asCoach = async (context: BrowserContext) => {
  const coach = await aPerson('coach');
  await signIn(context, coach);
  return coach;
};

test('a coach to whom everything is shown walks all of a client’s pages, and can change none', {
  tag: '@phone',
}, async ({ page, context, person }) => {
  test.setTimeout(180_000); // some thirty pages, each looked at whole
  await aSearchToShare(person);
  const linkId = await linked(person, await asCoach(context), SHARED_PARTS);
  await page.setViewportSize(PHONE);
  await page.addInitScript({ path: AXE });
  const shapes = await walk(page, `/clients/${linkId}`, async (address) => {
    const main = page.locator('main');
    await expect(main.getByRole('heading', { level: 1 }), address).toHaveCount(1);
    await expect(main.locator('.whose'), address).toContainText(
      'Ann’s search. You are looking as their coach.',
    );
    if (SHAPES.includes(shapeOf(address).replace('/clients/:id', '')))
      await expect(main.locator('form:not([role=search], [method=get])'), address).toHaveCount(0);
    // What is folded away is part of the page.
    await main.locator('details').evaluateAll((all) => {
      for (const one of all as HTMLDetailsElement[]) one.open = true;
    });
    for (const name of WORDS.contacts ?? []) await expect(main, address).not.toContainText(name);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBe(PHONE.width);
    expect(await wrongOn(page), address).toEqual([]);
  });
  for (const shape of SHAPES) expect(shapes).toContain(shape);
});

test('a coach to whom practice alone is shown finds practice and nothing else; the seeker sees the same', {
  tag: '@desktop',
}, async ({ page, browser, person }) => {
  test.setTimeout(90_000); // two browsers, page after page
  await aSearchToShare(person);
  const theirs = await browser.newContext();
  const desk = await theirs.newPage();
  const linkId = await linked(person, await asCoach(theirs), ['practice']);
  const places = (of: Page) =>
    of.getByRole('navigation', { name: 'Ann’s search' }).getByRole('link').allTextContents();
  await desk.goto(`/clients/${linkId}`);
  const there = await places(desk);
  expect(there).toEqual(expect.arrayContaining(['Overview', 'Practice']));
  for (const place of ['Activity', 'Applications', 'Feedback', 'Insights'])
    expect(there).not.toContain(place);
  for (const path of ['/board', '/applications', '/rejections', '/insights', '/activity']) {
    const answer = await desk.goto(`/clients/${linkId}${path}`);
    expect([path, answer?.status()]).toEqual([path, 404]);
    await expect(desk.locator('main')).not.toContainText('Ann’s search');
  }
  for (const path of ['', '/practice', '/skills', '/stories', '/questions']) {
    await desk.goto(`/clients/${linkId}${path}`);
    await page.goto(`/clients/${linkId}${path}`);
    await expect(page.locator('.whose')).toContainText('This is what Ruth Adeyemi sees.');
    expect([path, await textOf(page)]).toEqual([path, await textOf(desk)]);
  }
  await desk.goto(`/clients/${linkId}/resumes`);
  await desk.getByRole('link', { name: /Ann Berg/ }).click();
  const file = desk.waitForEvent('download');
  await desk.getByRole('link', { name: 'Download Ann Berg.pdf' }).click();
  expect((await file).suggestedFilename()).toBe('Ann Berg.pdf');
  await theirs.close();
});
