import { describe, expect, test } from 'vitest';
import { clarifyingSubject, clarifyingText } from './rules';
import { vagueIn } from './vague';

describe('a vague answer', () => {
  test.each([
    ['Unfortunately you were not a fit.', 'not a fit'],
    ['You weren’t quite the right fit for us.', 'weren’t quite the right fit'],
    ['There were stronger candidates.', 'stronger candidates'],
    ['We chose somebody better suited.', 'better suited'],
    [
      'We have decided to move forward with other candidates.',
      'decided to move forward with other candidates',
    ],
    ['We received a high number of applications.', 'high number of applica'],
    ['It was just a gut feeling, something was missing.', 'just a gut feeling'],
    ['It was not what we are looking for.', 'not what we are looking for'],
  ])('%j is known by its words', (said, words) => {
    expect(vagueIn(said)?.words).toBe(words);
  });

  test.each([
    'Not a fit: your answers were too long.',
    'There were stronger candidates with more experience in the sector.',
    'Your slides had too much on them.',
    'Thank you for coming.',
    '',
  ])('%j is not one', (said) => {
    expect(vagueIn(said)).toBeNull();
  });
});

describe('the question back', () => {
  const given = { name: 'Daniel', me: 'Ann', organisation: 'Fernside', role: 'Librarian', said: 'not a fit' };

  test.each(['email', 'message'] as const)(
    'by %s thanks, asks one thing, and asks for no other decision',
    (channel) => {
      const text = clarifyingText(channel, given);
      expect(text).toContain('“not a fit”');
      expect(text).toMatch(/thank/i);
      expect(text).toMatch(/not asking you to revisit the decision/);
      expect(text.match(/\?/g)).toHaveLength(1);
      expect(text).not.toMatch(/!|\{|\[/);
    },
  );

  test('as a message has 300 characters at most, and a gap where a name is not known', () => {
    expect(clarifyingText('message', given).length).toBeLessThanOrEqual(300);
    expect(clarifyingText('email', { ...given, me: null, name: null })).toMatch(
      /^Dear hiring team,.*\[your name\]$/s,
    );
  });

  test('takes what is in a name for a name', () => {
    const text = clarifyingText('email', { ...given, name: '{me} $&', said: '[x]' });
    expect(text).toContain('Dear (me) $&,');
    expect(text).toContain('“(x)”');
    expect(clarifyingSubject({ role: 'Engineer [Berlin]', organisation: 'X' })).toContain(
      'Engineer (Berlin)',
    );
  });
});
