import { expect, test } from 'vitest';
import { pauseAfter } from './rules';

test('pauses grow, and after the eighth try in about a day there is none', () => {
  const pauses = [1, 2, 3, 4, 5, 6, 7].map((tries) => pauseAfter(tries) as number);
  expect(pauses.every((pause, n) => n === 0 || pause > (pauses[n - 1] as number))).toBe(true);
  const hours = pauses.reduce((sum, pause) => sum + pause, 0) / 60;
  expect(hours).toBeGreaterThan(18);
  expect(hours).toBeLessThan(30);
  expect(pauseAfter(8)).toBeUndefined();
});
