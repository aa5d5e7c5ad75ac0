import { describe, expect, test } from 'vitest';
import { CLIENT_PAGES, COACH_ACTS } from '../coach-links/rules';
import { type AccessKind, CONSENTS } from './rules';
import { lineInWords } from './words';

const EVERY: Readonly<Record<AccessKind, readonly string[]>> = {
  looked: Object.keys(CLIENT_PAGES),
  did: Object.keys(COACH_ACTS),
  consent: CONSENTS,
};

describe.each(Object.entries(EVERY))('a line that says %s', (kind, everything) => {
  const inWords = (what: string) => lineInWords({ kind: kind as AccessKind, what, coachName: 'Ruth' });

  test.each(everything)('has words for %s, which say who', (what) => {
    expect(inWords(what)).toMatch(/\bRuth\b/);
  });

  test('says of each something else', () => {
    expect(new Set(everything.map(inWords)).size).toBe(everything.length);
  });

  test.each(['', 'unknown', 'constructor', 'toString'])('has none for %j', (what) => {
    expect(inWords(what)).toBeUndefined();
  });
});

test('a coach whose name is not known is a coach', () => {
  expect(lineInWords({ kind: 'looked', what: 'board', coachName: '' })).toBe('A coach looked at your board');
});
