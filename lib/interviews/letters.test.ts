import { describe, expect, test } from 'vitest';
import { unfilled } from '@/lib/requests/merge';
import { LETTERS, letterFor } from './letters';

const fields = {
  name: 'Margarete Hollander',
  role: 'Engineer [Berlin]',
  organisation: 'Fernside {Libraries}',
  me: 'Alexandra Kowalczyk',
  day: '3 December',
  needs: ['a break after half an hour.'],
};

describe.each(LETTERS)('the letter “%s”', (kind) => {
  const { subject, text } = letterFor(kind, fields);

  test('has its fields, thanks, and no cheer', () => {
    expect(text).toContain('Dear Margarete Hollander,');
    expect(text).toContain(' on 3 December ');
    expect(text).toMatch(/thank you/i);
    expect(text.endsWith(fields.me)).toBe(true);
    expect(subject + text).not.toContain('!');
  });

  test('has a gap only where the seeker alone knows', () => {
    expect(unfilled(text)).toEqual(kind === 'thanks' ? ['[one thing they told you]'] : []);
  });

  test('reads well without a name and a day', () => {
    const plain = letterFor(kind, { ...fields, name: null, me: null, day: null }).text;
    expect(plain).toContain('Dear hiring team,');
    expect(plain).not.toMatch(/ {2}| on |\{/);
    expect(unfilled(plain)).toContain('[your name]');
  });
});

describe('asking for an adjustment', () => {
  const needs = (...needs: string[]) => letterFor('adjustment', { ...fields, needs }).text;

  test('makes one ask, in the seeker’s own words', () => {
    expect(needs('a break after half an hour.')).toContain('accommodation): a break after half an hour.\n');
    expect(needs('one', 'two\nlines')).toContain(
      '(you may call them accommodations):\n\n- one\n- two lines\n',
    );
  });

  test('does not leave without saying what', () => {
    expect(unfilled(needs())).toEqual(['[what you need]']);
    expect(unfilled(needs('{day} [x]'))).toEqual([]);
  });
});
