import { describe, expect, test } from 'vitest';
import { INTERVIEW_KINDS } from '@/lib/interviews/rules';
import { GROUPS_OF, PRACTICE_KINDS } from '@/lib/practice/rules';
import { FIRST_THEMES } from '@/lib/themes/rules';
import { LIBRARY, LIBRARY_KEYS, libraryItem, libraryOf } from './library';

const THEMES = new Set(FIRST_THEMES.map(({ key }) => key));
const textOf = (item: (typeof LIBRARY)[number]) => `${item.title} ${item.why} ${item.how}`;

/** What nobody should be asked to change about themselves, and what is cheer or blame. */
const NEVER =
  /\beye[ -]contact|\bsmil|\benerg|\benthus|\baccents?\b|\bfluen|\bbody language|\bposture|\bhandshake|\bdress|\bappearance|\bvoice\b(?!mail)|\bpersonality|\bcharis|\bconfiden|\bcalm down|\brelax|\bjust\b|\bsimply\b|\bobviously|\bshould\b(?! be true)|\bmust\b|\balways\b|\bnever\b|\bfail|\breject|\bnative\b|\bnormal\b|\bwin them|\bsell your/i;

describe.each(LIBRARY)('$key', (item) => {
  test('is one act, with a reason, a way and a time', () => {
    expect(item.title).toMatch(/^[A-Z][^.!?;]*(?:[?”;][^.!?;]*)?$/);
    expect(item.title.length).toBeLessThanOrEqual(100);
    expect(item.why).toMatch(/^[A-Z“].*[.”]$/);
    expect(item.how).toMatch(/^[A-Z“].*[.?”]$/);
    for (const text of [item.why, item.how]) expect(text.length).toBeLessThanOrEqual(300);
    expect(item.minutes).toBeGreaterThanOrEqual(1);
    expect(item.minutes).toBeLessThanOrEqual(60);
    expect(GROUPS_OF[item.kind]).toContain(item.group);
  });

  test('asks nobody to be somebody else, and neither cheers nor blames', () => {
    expect(textOf(item)).not.toMatch(NEVER);
    expect(textOf(item)).not.toMatch(/!|["']/);
  });

  test('serves what there is', () => {
    for (const theme of item.themes) expect(THEMES).toContain(theme);
    expect(new Set(item.themes).size).toBe(item.themes.length);
    for (const kind of item.only ?? []) expect(INTERVIEW_KINDS).toContain(kind);
    if (item.kind !== 'interview') expect(item.only ?? item.round).toBeUndefined();
  });
});

test('keys, titles and ways are all different', () => {
  for (const of of ['key', 'title', 'why', 'how'] as const)
    expect(new Set(LIBRARY.map((item) => item[of])).size, of).toBe(LIBRARY.length);
  expect(LIBRARY_KEYS.every((key) => libraryItem(key)?.key === key)).toBe(true);
  expect(libraryItem('constructor')).toBeUndefined();
  expect(libraryItem(null)).toBeUndefined();
});

test('there are enough of each kind, and some in every group', () => {
  expect(libraryOf('resume').length).toBeGreaterThanOrEqual(25);
  expect(libraryOf('interview').length).toBeGreaterThanOrEqual(30);
  for (const kind of PRACTICE_KINDS)
    for (const group of GROUPS_OF[kind])
      expect(libraryOf(kind).filter((item) => item.group === group).length, group).toBeGreaterThanOrEqual(4);
});

test.each(['phone', 'video', 'one-way-video', 'in-person', 'panel', 'task'] as const)(
  'a %s has things of its own, before it and in it',
  (kind) => {
    const its = LIBRARY.filter(({ only }) => only?.includes(kind) && only.length < 4);
    expect(its.length).toBeGreaterThanOrEqual(kind === 'video' ? 2 : 3);
  },
);

test('every theme is served', () => {
  for (const theme of THEMES)
    expect(
      LIBRARY.some(({ themes }) => themes.includes(theme)),
      theme,
    ).toBe(true);
});
