import { describe, expect, test } from 'vitest';
import { LIBRARY_KEYS, libraryItem } from '@/lib/library/library';
import { SKILLS } from '@/lib/skills/rules';
import { FIRST_THEMES } from '@/lib/themes/rules';
import { alsoFor, MOST_SUGGESTED, suggestionFor } from './suggestions';

const GENERAL = suggestionFor(null);

test.each(FIRST_THEMES.map((theme) => theme.key))('%s has a first thing to do of its own', (key) => {
  const first = suggestionFor(key);
  expect(first).not.toEqual(GENERAL);
  expect(libraryItem(first.libraryKey)).toMatchObject({ title: first.title, kind: first.kind });
  expect(libraryItem(first.libraryKey)?.themes[0]).toBe(key);
});

test('a theme of one’s own, or none, gets a general one', () => {
  expect(suggestionFor('my-own-theme')).toEqual(GENERAL);
  expect(suggestionFor('constructor')).toEqual(GENERAL);
});

describe('what else there is', () => {
  test('is about the theme first, then its skill, and never the first thing again', () => {
    const also = alsoFor({ themeKey: 'structure', skill: 'presentation' });
    expect(also.map(({ themes }) => themes.includes('structure'))).toEqual([true, true, false]);
    expect(also[2]).toMatchObject({ skill: 'presentation' });
    expect(also.map(({ key }) => key)).not.toContain(suggestionFor('structure').libraryKey);
  });

  test('of a theme of one’s own it goes by the skill; without either there is nothing', () => {
    for (const skill of SKILLS)
      for (const item of alsoFor({ themeKey: 'mine', skill })) expect(item).toMatchObject({ skill });
    expect(alsoFor({ themeKey: null, skill: null })).toEqual([]);
  });

  test.each(FIRST_THEMES)(
    '$key is offered a few, none of them had already, none for one kind of interview',
    ({ key, skill }) => {
      const also = alsoFor({ themeKey: key, skill });
      expect(also.length).toBeLessThanOrEqual(MOST_SUGGESTED);
      expect(also.every(({ only, group }) => !only && group !== 'during' && group !== 'after')).toBe(true);
      expect(alsoFor({ themeKey: key, skill }, { without: LIBRARY_KEYS })).toEqual([]);
    },
  );
});
