import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { afterInAddress, afterOf, isOffered, type Occasion } from './rules';

const NOW = new Date('2026-11-30T12:00:00Z');
const hoursAgo = (hours: number) => new Date(NOW.getTime() - hours * 3_600_000).toISOString();
const INTERVIEW: Occasion = { kind: 'interview', isRated: false, isLookedBack: true };

describe('a rating is offered', () => {
  test.each([
    [1, false],
    [2, true],
    [9, true],
  ])('after rehearsal %i: %s', (rehearsals, is) => {
    expect(isOffered({ kind: 'rehearsal', isRated: false, rehearsals }, NOW)).toBe(is);
  });

  test('after an interview, once it was looked back at', () => {
    expect(isOffered(INTERVIEW, NOW)).toBe(true);
    expect(isOffered({ ...INTERVIEW, isLookedBack: false }, NOW)).toBe(false);
  });

  test.each([
    [0, false],
    [71.9, false],
    [72, true],
    [500, true],
  ])('%f hours after a no about it: %s', (hours, is) => {
    expect(isOffered({ ...INTERVIEW, lastNoAt: hoursAgo(hours) }, NOW)).toBe(is);
  });

  test('never twice, and never within three days of a no, whatever else is so', () => {
    const occasion = fc.record({
      kind: fc.constantFrom('rehearsal' as const, 'interview' as const),
      isRated: fc.boolean(),
      rehearsals: fc.nat(20),
      isLookedBack: fc.boolean(),
      lastNoAt: fc.option(fc.double({ min: 0, max: 200, noNaN: true }).map(hoursAgo)),
    });
    fc.assert(
      fc.property(occasion, (one) => {
        if (!isOffered(one, NOW)) return;
        expect(one.isRated).toBe(false);
        if (one.lastNoAt)
          expect(NOW.getTime() - Date.parse(one.lastNoAt)).toBeGreaterThanOrEqual(72 * 3_600_000);
      }),
    );
  });
});

test('what it is rated after is read from an address, and anything else is nothing', () => {
  const after = { kind: 'interview', id: '01890a5d-ac96-774b-bcce-b302099a8057' } as const;
  expect(afterOf(afterInAddress(after))).toEqual(after);
  for (const text of ['', 'interview:', 'no:01890a5d-ac96-774b-bcce-b302099a8057', "interview:x' or 1"])
    expect(afterOf(text)).toBeNull();
});
