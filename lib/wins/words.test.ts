import { describe, expect, test } from 'vitest';
import { WIN_KINDS } from './rules';
import { winInWords } from './words';

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
