import { describe, expect, test } from 'vitest';
import { FIRST_THEMES } from '@/lib/themes/rules';
import { themeOf } from './theme-cues';

const SAID: Record<string, string> = {
  'my-part': 'You said we a lot; what was your own contribution?',
  structure: 'Your answers were hard to follow.',
  length: 'Some of your answers were too long.',
  examples: 'We would have liked a concrete example.',
  listening: 'You didn’t answer what was asked.',
  nerves: 'You seemed nervous.',
  pushback: 'When we challenged you, you got defensive.',
  motivation: 'We were not sure why you want this role: the motivation.',
  research: 'You knew little about the company, do your homework.',
  initiative: 'We look for more initiative.',
  technical: 'The coding task was weak.',
  seniority: 'We hired somebody more senior.',
  experience: 'You lack experience in the sector.',
  clarity: 'It could have been clearer; work on clarity.',
};

describe('what a doubt seems to be about', () => {
  test.each(FIRST_THEMES.map((theme) => theme.key))('%s is known by its words', (key) => {
    expect(themeOf(SAID[key] ?? '')).toBe(key);
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
