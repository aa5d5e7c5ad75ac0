import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chance } from './chance';
import { aJourney } from './journey';

test('a journey goes forward in time and through the stages, and closes if and only if it has an ending', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const { steps, ending } = aJourney(chance(seed));
      const days = steps.map((step) => step.daysAgo);
      expect(days).toEqual(days.toSorted((one, other) => other - one));
      expect(days.at(-1)).toBeGreaterThanOrEqual(0);
      expect(new Set(steps.map((step) => step.kind)).size).toBe(steps.length);
      expect(steps.at(-1)?.kind === 'closed').toBe(ending !== null);
    }),
  );
});
