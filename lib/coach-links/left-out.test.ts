import { expect, test } from 'vitest';
import type { Rates } from '@/lib/insights/rates';
import { leftOutFor } from './left-out';

const step = (name: 'answer' | 'offer', out: object) =>
  ({ step: name, known: 0, wentOn: 0, open: 0, interval: null, out }) as unknown as Rates['steps'][number];
const rates = (out: object, ...steps: Rates['steps'][number][]): Rates =>
  ({ out, steps }) as unknown as Rates;

test('what was left out is one number, and never tells why', () => {
  const some = rates(
    { 'should-not-count': 1, predetermined: 2 },
    step('answer', { withdrawn: 3 }),
    step('offer', { 'turned-down': 4 }),
  );
  expect(leftOutFor(some)).toContain('10 applications');
  expect(leftOutFor(some, 'answer')).toContain('6 applications');
  expect(leftOutFor(some, 'none')).toContain('3 applications');
  expect(leftOutFor(some)).not.toMatch(/apart|count\b|someone/);
});

test('nothing is said where nothing was', () => {
  expect(leftOutFor(rates({ predetermined: 0 }, step('answer', {})))).toBeUndefined();
});
