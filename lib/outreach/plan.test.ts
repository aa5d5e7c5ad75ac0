import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween } from '@/lib/time/days';
import { proposedDays, STEPS, stepOf } from './plan';

test('from any day the steps come one after the other, none on a weekend, none at once', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2000 }), (n) => {
      const today = addDays('2026-01-01', n);
      const days = STEPS.map(({ key }) => proposedDays(today)[key]);
      expect(days).toEqual([...new Set(days)].toSorted());
      expect((days[0] as string) > today).toBe(true);
      for (const day of days) expect([0, 6]).not.toContain(new Date(`${day}T00:00:00Z`).getUTCDay());
      // One or two weeks between the first message and the one that follows it up.
      expect(daysBetween(days[1] as string, days[2] as string)).toSatisfy(
        (gap: number) => gap >= 7 && gap <= 14,
      );
    }),
  );
});

test('a step is known by its words, and nothing else is', () => {
  for (const step of STEPS) expect(stepOf(step.what)).toBe(step);
  expect(stepOf('Ring them')).toBeUndefined();
});
