import { describe, expect, test } from 'vitest';
import { besideOf, filesNamedIn, isFile, isWayIn, keptAtInWords, MAIN, mayKeep, readsItself } from './rules';

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

test('whoever has to sign in again leaves nothing behind', () => {
  expect(['/', '/sign-in', '/sign-in/code', '/sign-up', '/today', '/sign-inx'].filter(isWayIn)).toEqual([
    ...['/', '/sign-in', '/sign-in/code', '/sign-up'],
  ]);
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
