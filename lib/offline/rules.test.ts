import { describe, expect, test } from 'vitest';
import {
  besideOf,
  filesNamedIn,
  isFile,
  isTooOld,
  isWayIn,
  keptAtInWords,
  MAIN,
  MOST_PAGES,
  mayKeep,
  readsItself,
  tooMuchOf,
} from './rules';

const ID = '01a22edb-e3c9-7482-8a30-33dcb48a0e1f';

describe('pages that may be kept in a browser', () => {
  test.each([
    ...MAIN,
    `/applications/${ID}`,
    `/listen/${ID}`,
    `/stories/${ID}`,
    `/practice/items/${ID}`,
    `/interviews/${ID}`,
    `/interviews/${ID}/checklist`,
    `/resumes/${ID}/checklist`,
    '/week',
    `/questions/${ID}`,
    '/questions/gap',
    '/questions/about-you',
  ])('%s', (path) => {
    expect(mayKeep(path)).toBe(true);
  });

  test.each([
    ...[
      '/',
      '/account',
      '/account/devices',
      '/data',
      '/data/export',
      '/coaches',
      '/clients',
      '/search',
      '/insights',
    ],
    ...[
      `/clients/${ID}`,
      `/clients/${ID}/applications`,
      '/look/abc',
      '/invitations/abc',
      '/confirm/abc',
      '/feedback',
    ],
    ...[`/feedback/${ID}`, `/rejections/${ID}`, '/sign-in', '/sign-out', '/api/acts'],
    ...[
      `/applications/${ID}/documents`,
      `/applications/${ID}x`,
      '/applications/../account',
      '/todayx',
      '/check-in',
    ],
  ])('and not %s', (path) => {
    expect(mayKeep(path)).toBe(false);
  });
});

test('whoever has to sign in again, or comes in as another, leaves nothing behind', () => {
  const ways = [
    ...['/', '/sign-in', '/sign-in/code', '/sign-up'],
    ...['/verify/abc', '/reset/abc', '/welcome/abc', '/invitations/abc'],
  ];
  expect(ways.filter(isWayIn)).toEqual(ways);
  expect(['/today', '/sign-inx', '/invitations', '/welcomes/abc', '/applications'].filter(isWayIn)).toEqual(
    [],
  );
});

describe('of the pages that are kept', () => {
  const now = Date.UTC(2026, 11, 20);
  const day = 86_400_000;
  const some = (n: number) =>
    Array.from({ length: n }, (_, i) => ({ path: `/wins?${i}`, at: now - day - i }));

  test('none stays that is older than fourteen days, a main one neither', () => {
    const pages = [
      { path: '/today', at: now - 14 * day - 1 },
      { path: '/wins', at: now - 14 * day },
    ];
    expect(tooMuchOf(pages, now)).toEqual(['/today']);
    expect(isTooOld(now - 14 * day - 1, now)).toBe(true);
  });

  test('beyond the most the oldest go, and none of the main ones', () => {
    expect(tooMuchOf(some(MOST_PAGES), now)).toEqual([]);
    const main = MAIN.map((path) => ({ path, at: now - 2 * day }));
    const gone = tooMuchOf([...main, ...some(MOST_PAGES)], now);
    expect(gone).toEqual(MAIN.map((_, i) => `/wins?${MOST_PAGES - MAIN.length + i}`));
  });
});

test('a page is kept with the files that it names, each once, and none of a stranger’s', () => {
  const html = `<link href="/_next/static/chunks/a-1_b.css"><script src="/_next/static/chunks/c.js"></script>
    <script>self.push(["/_next/static/chunks/c.js","/_next/static/chunks/d(e).js","https://x.example/_next/y.js"])</script>`;
  expect(filesNamedIn(html)).toEqual([
    '/_next/static/chunks/a-1_b.css',
    '/_next/static/chunks/c.js',
    '/_next/static/chunks/d(e).js',
  ]);
  expect(['/_next/static/chunks/c.js', '/_next/data/x', '/icons.svg'].filter(isFile)).toHaveLength(1);
});

test('what a page does by itself with what is asked for is told from what only the server could', () => {
  const at = (path: string) => readsItself(`https://onward.example${path}`);
  expect(at('/applications?stage=x')).toBe(true);
  expect(at('/applications/capture?title=Editor&url=https%3A%2F%2Fquay.example')).toBe(true);
  expect(at(`/rejections/new?application=${ID}`)).toBe(true);
  expect(at('/today')).toBe(true);
  for (const path of ['/applications?q=quay', '/today?not=rest', '/rejections/new?find=q'])
    expect(at(path), path).toBe(false);
});

test('beside an application lies the page of its “no”', () => {
  expect(besideOf(`/applications/${ID}`)).toBe(`/rejections/new?application=${ID}`);
  expect(besideOf('/applications/new')).toBeUndefined();
});

test('a moment is said with its day where that is not today', () => {
  const at = new Date(2026, 11, 1, 14, 2);
  expect(keptAtInWords(at, new Date(2026, 11, 1, 18), 'en-GB')).toBe('14:02');
  expect(keptAtInWords(at, new Date(2026, 11, 2, 9), 'en-GB')).toBe('14:02 on 1 December');
});
