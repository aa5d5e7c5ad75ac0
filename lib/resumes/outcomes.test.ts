import { describe, expect, test } from 'vitest';
import { differ, type FateCount, type Fates, fatesOf, talkedInterval } from './outcomes';

const fates = (talked: number, not: number): Fates => ({
  talked,
  'not-talked': not,
  waiting: 3,
  'left-out': 2,
});

describe('what came of a version', () => {
  test('is counted for that version alone', () => {
    const counts: FateCount[] = [
      { documentId: 'a', fate: 'talked', n: 2 },
      { documentId: 'b', fate: 'talked', n: 5 },
      { documentId: 'a', fate: 'waiting', n: 1 },
    ];
    expect(fatesOf(counts, 'a')).toEqual({ talked: 2, 'not-talked': 0, waiting: 1, 'left-out': 0 });
    expect(fatesOf(counts, 'c')).toEqual({ talked: 0, 'not-talked': 0, waiting: 0, 'left-out': 0 });
  });

  test('has a range from five decided ones on; those that wait or say nothing are not among them', () => {
    expect(talkedInterval(fates(2, 2))).toBeUndefined();
    expect(talkedInterval(fates(0, 0))).toBeUndefined();
    const interval = talkedInterval(fates(3, 4));
    expect([interval?.low.toFixed(3), interval?.high.toFixed(3)]).toEqual(['0.139', '0.765']);
  });
});

test.each([
  ['few', [fates(3, 4)]],
  ['few', [fates(3, 4), fates(1, 1)]],
  ['alike', [fates(3, 4), fates(4, 3), fates(1, 1)]],
  ['apart', [fates(0, 20), fates(19, 1), fates(3, 4)]],
])('versions differ: %s', (expected, versions) => expect(differ(versions)).toBe(expected));
