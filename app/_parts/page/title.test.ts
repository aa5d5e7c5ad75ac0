import { expect, test } from 'vitest';

const all = Object.entries(
  import.meta.glob<string>('/app/**/*.tsx', { eager: true, query: '?raw', import: 'default' }),
);
const pages = all.filter(([path]) => path.endsWith('/page.tsx'));
const namingThemselves = pages.filter(([, text]) => /<(Title|ClientFrame)\b/.test(text));

test('no page has two titles: what says its title itself has none in its metadata, nor has its refusal', () => {
  expect(namingThemselves.length).toBeGreaterThan(3);
  for (const [path, text] of pages) {
    const isNamed = namingThemselves.some(([one]) => one === path);
    expect([path, /metadata: Metadata = \{ title: null\b/.test(text)]).toEqual([path, isNamed]);
    expect([path, /export default (named(Seeker|Open)Page|clientPage)\b/.test(text)]).toEqual([
      path,
      isNamed,
    ]);
  }
});

test('a page whose place another sentence may take names itself', () => {
  for (const [path, text] of pages.filter(([, its]) => its.includes('<LinkOver>')))
    expect([path, /<Title /.test(text)]).toEqual([path, true]);
});

test('nothing else writes a title into a page: it would be the second', () => {
  const written = all.filter(([, text]) => /<title>/.test(text)).map(([path]) => path);
  expect(written).toEqual(['/app/_parts/page/title.tsx']);
});
