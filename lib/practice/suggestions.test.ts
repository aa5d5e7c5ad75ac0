import { expect, test } from 'vitest';
import { FIRST_THEMES } from '@/lib/themes/rules';
import { suggestionFor } from './suggestions';

const GENERAL = suggestionFor(null);

test.each(FIRST_THEMES.map((theme) => theme.key))('%s has a first thing to do of its own', (key) => {
  expect(suggestionFor(key)).not.toEqual(GENERAL);
  expect(suggestionFor(key).title.length).toBeLessThanOrEqual(200);
});

test('a theme of one’s own, or none, gets a general one', () => {
  expect(suggestionFor('my-own-theme')).toEqual(GENERAL);
  expect(suggestionFor('constructor')).toEqual(GENERAL);
});
