import { beforeEach, expect, test } from 'vitest';
import { MAIN, MOST_FILES, MOST_PAGES } from '@/lib/offline/rules';
import { workerWorld } from '@/scripts/test/worker-world';

let world: Awaited<ReturnType<typeof workerWorld>>;
beforeEach(async () => {
  world = await workerWorld();
});

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
/** A page of somebody's, as the server marks it. */
const page = (whose: string, html: string, headers = {}) =>
  new Response(html, { headers: { 'content-type': 'text/html', 'x-onward-whose': whose, ...headers } });
const of = (whose: string) => async (url: URL) =>
  page(whose, `${whose} at ${url.pathname}${url.search.slice(0, 60)}`);
const away = async () => {
  throw new TypeError('Failed to fetch');
};
const kept = async () => (await world.paths('onward-pages')).filter((path) => !path.startsWith('/.'));

test('a page about one thing is never shown for another', async () => {
  world.net = of('ann');
  await world.visit('/rejections/new');
  await world.visit(`/rejections/new?application=${id(1)}`);
  world.net = away;
  expect(await world.visit(`/rejections/new?application=${id(1)}`)).toContain(id(1));
  expect(await world.visit(`/rejections/new?application=${id(2)}`)).toBe('ann at /rejections/new');
  expect(await world.visit('/rejections/new?all')).toBe('ann at /rejections/new');
});

test('somebody who came in without opening a page anew finds nobody else’s', async () => {
  world.net = of('ann');
  await world.visit('/stories');
  await world.tell({ whose: 'ann' });
  expect(await kept()).toEqual(['/stories']);
  await world.tell({ whose: 'ben' });
  world.net = away;
  expect(await world.visit('/stories')).toBe('No network');
  expect(await kept()).toEqual([]);
});

/** Ann's page that does not come; she signs out meanwhile. */
async function leavesWhileWaiting(then = () => {}) {
  let come = () => {};
  world.net = of('ann');
  await world.visit('/today');
  world.net = async (url) =>
    url.pathname === '/today'
      ? new Promise((resolve) => {
          come = () => resolve(page('ann', 'ann, late'));
        })
      : new Response('Onward', { status: url.pathname === '/' ? 200 : 303 });
  const late = world.goTo('/today');
  expect(await (await late.answer)?.text()).toBe('ann at /today');
  then();
  await world.goTo('/sign-out', { method: 'POST', from: `${world.origin}/more` }).settled();
  await world.visit('/');
  expect(await kept()).toEqual([]);
  come();
  await late.settled();
  // By then the window has its page, and nothing says when the rest is done.
  await new Promise((resolve) => setTimeout(resolve, 50));
}

test('what comes late, after somebody left, is kept no more', async () => {
  await leavesWhileWaiting();
  expect(await kept()).toEqual([]);
  expect(world.removed).toEqual(['onward-waiting']);
});

test('nor where a newer worker saw them leave', async () => {
  await leavesWhileWaiting(world.wake);
  expect(await kept()).toEqual([]);
});

test('a form of another site’s makes nobody leave', async () => {
  world.net = of('ann');
  await world.visit('/today');
  for (const from of ['https://x.example/', ''])
    await world.goTo('/sign-out', { method: 'POST', from }).settled();
  expect(world.removed).toEqual([]);
  expect(await kept()).toEqual(['/today']);
});

test('there are never more pages than said, and the main ones stay', async () => {
  world.net = of('ann');
  await world.tell('keep main');
  for (let n = 0; n < MOST_PAGES; n++) await world.visit(`/applications/${id(n)}`);
  const all = await kept();
  expect(all).toHaveLength(MOST_PAGES);
  expect(all.filter((path) => MAIN.includes(path))).toHaveLength(MAIN.length);
  expect(all).toContain(`/rejections/new?application=${id(MOST_PAGES - 1)}`);
});

test('a page that is older than fourteen days is not shown, in whichever way it is asked for', async () => {
  world.net = away;
  const days = (n: number) => ({ 'x-onward-kept-at': new Date(Date.now() - n * 86_400_000).toISOString() });
  await world.put('/wins', page('ann', 'ann, old', days(15)));
  await world.put('/stories', page('ann', 'ann, fresh', days(13)));
  for (const path of ['/wins', '/wins?all']) expect(await world.visit(path)).toBe('No network');
  for (const path of ['/stories', '/stories?all']) expect(await world.visit(path)).toBe('ann, fresh');
});

test('files of builds that are gone go too, and the newest stay', async () => {
  const perBuild = 60;
  for (let build = 0; build < 9; build++) {
    const names = Array.from({ length: perBuild }, (_, i) => `/_next/static/b${build}/c${i}.js`);
    world.net = async (url) =>
      url.pathname.startsWith('/_next') ? new Response('') : page('ann', names.join('"'));
    await world.visit('/today');
  }
  const files = (await world.paths('onward-files')).filter((path) => path.startsWith('/_next'));
  expect(files.length).toBeLessThanOrEqual(MOST_FILES);
  expect(files.filter((path) => path.includes('/b8/'))).toHaveLength(perBuild);
});
