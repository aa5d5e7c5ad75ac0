import { describe, expect, test } from 'vitest';
import { WIN_KINDS, type WinKind } from './rules';
import { heldUpInWords, winInWords } from './words';

describe.each(WIN_KINDS)('a win, %s,', (kind) => {
  test('says what was done, and about what', () => {
    expect(winInWords(kind, 'Fernside Libraries')).toContain('Fernside Libraries');
  });

  test('reads well where nothing has a name', () => {
    for (const about of ['', '  ']) {
      expect(winInWords(kind, about)).not.toMatch(/ {2}|\s$|: *$|\b(to|at|the) *$|the no\b/);
      expect(winInWords(kind, about).length).toBeGreaterThan(5);
    }
  });

  test('is the person’s own doing, never an employer’s', () => {
    expect(winInWords(kind, 'X')).not.toMatch(/!|offer|accepted|hired|won/i);
  });
});

test('a win that is held up on a bad day names nobody who may have said no', () => {
  const about = 'getting ready for the final interview with Harbour';
  const held = (kind: WinKind, subjectKind: string, about: string) =>
    heldUpInWords({ kind, subjectKind, about });
  expect(held('practised', 'interview-checklist', about)).toBe('Practised: getting ready for an interview');
  expect(held('applied', 'application', 'Harbour')).toBe('Applied');
  expect(held('practised', 'practice-item', 'Time three answers')).toBe('Practised: Time three answers');
});
