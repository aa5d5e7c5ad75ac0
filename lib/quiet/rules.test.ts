import { describe, expect, test } from 'vitest';
import { addDays } from '@/lib/time/days';
import { holding, QUIET_ANSWERS, type Quiet, quietFor, whatOfQuiet } from './rules';

const TODAY = '2026-11-25';
const quiet = (days: number | null, more: Partial<Quiet> = {}): Quiet => ({
  lastOn: days === null ? null : addDays(TODAY, -days),
  answer: null,
  isExpectedQuiet: false,
  ...more,
});
const ask = (given: Quiet) => whatOfQuiet(given, TODAY);

describe('why it is quiet', () => {
  test.each([
    [0, false],
    [13, false],
    [14, true],
    [200, true],
    [null, false],
  ])('after %s days is asked: %s', (days, asked) => {
    expect(ask(quiet(days)).ask).toBe(asked);
  });

  test.each(QUIET_ANSWERS)('is not asked again after “%s”, for however long', (answer) => {
    expect(ask(quiet(400, { answer }))).toEqual({ ask: false, said: answer });
  });

  test('is not asked while an interview is coming or the search is finished', () => {
    expect(ask(quiet(30, { isExpectedQuiet: true }))).toEqual({ ask: false, said: null });
  });
});

test('an answer holds until something is done after it', () => {
  const said = { answer: 'ill', at: '2026-11-25T10:00:00Z' } as const;
  expect(holding(null, null)).toBeNull();
  expect(holding(said, null)).toBe('ill');
  expect(holding(said, '2026-11-25T09:59:59Z')).toBe('ill');
  expect(holding(said, '2026-11-25T10:00:01Z')).toBeNull();
});

test('how long it has been is said in whole weeks, and then no longer counted', () => {
  const words = [14, 20, 21, 62, 400].map((days) => quietFor(addDays(TODAY, -days), TODAY));
  expect(words).toEqual([
    'Two quiet weeks',
    'Two quiet weeks',
    'Three quiet weeks',
    'Eight quiet weeks',
    'A quiet while',
  ]);
});
