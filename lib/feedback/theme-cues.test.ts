import { describe, expect, test } from 'vitest';
import { FIRST_THEMES } from '@/lib/themes/rules';
import { themeCue, themeOf } from './theme-cues';

describe('what a doubt seems to be about', () => {
  test.each(FIRST_THEMES)('$key is known by its words, and its example is one of it', ({ key, example }) => {
    expect(themeOf(example)).toBe(key);
  });

  test.each([
    ['It could have been clearer; work on clarity.', 'clarity'],
    ['You seemed nervous.', 'nerves'],
    ['When we challenged you, you got defensive.', 'pushback'],
  ])('%j is about %s', (said, key) => {
    expect(themeOf(said)).toBe(key);
  });

  test('says which words pointed there, as they stand', () => {
    expect(themeCue('You were Rambling a little.')).toEqual({ key: 'structure', words: 'Rambling' });
  });

  test.each([
    'The other candidate lived nearer.',
    'We went with an internal hire.',
    'Budget was cut.',
    '',
    'You were a pleasure to meet.',
  ])('of %j nothing is said', (said) => {
    expect(themeOf(said)).toBeNull();
  });

  test.each([
    ['Your infrastructure work impressed us.', 'structure'],
    ['A counterexample came to mind.', 'examples'],
    ['We saw no leveling.', 'seniority'],
    ['You were driven.', 'initiative'],
    ['The questionnaire was late.', 'listening'],
  ])('%j is not taken for %s', (said, key) => {
    expect(themeOf(said)).not.toBe(key);
  });
});
