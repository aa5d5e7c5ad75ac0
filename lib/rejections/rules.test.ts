import { describe, expect, test } from 'vitest';
import { isQuiet } from './rules';

const today = '2026-11-24';

describe('a “no” is quiet', () => {
  test.each([
    ['2026-11-24', false],
    ['2026-10-25', false], // thirty days
    ['2026-10-24', true], // thirty-one
    ['2025-11-24', true],
    ['2026-11-25', false], // already tomorrow where they are
  ])('of %s: %s', (on, quiet) => {
    expect(isQuiet({ on, today })).toBe(quiet);
  });

  test('when it was imported, whenever it came', () => {
    expect(isQuiet({ on: today, today, imported: true })).toBe(true);
  });

  test('by days, and not by hours over a change of clocks', () => {
    expect(isQuiet({ on: '2026-03-01', today: '2026-03-31' })).toBe(false);
    expect(isQuiet({ on: '2026-03-01', today: '2026-04-01' })).toBe(true);
  });
});
