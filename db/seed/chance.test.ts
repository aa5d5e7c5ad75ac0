import { expect, test } from 'vitest';
import { chance } from './chance';

test('the same seed gives the same, another seed another', () => {
  const thousand = (seed: number) => {
    const { below } = chance(seed);
    return Array.from({ length: 1000 }, () => below(1000));
  };
  expect(thousand(1)).toEqual(thousand(1));
  expect(thousand(1)).not.toEqual(thousand(2));
});

test('weights are how often, and a weight of nothing is never', () => {
  const { weighed } = chance(1);
  const drawn = Array.from({ length: 4000 }, () =>
    weighed([
      ['rare', 1],
      ['often', 3],
      ['never', 0],
    ]),
  );
  const rare = drawn.filter((one) => one === 'rare').length;
  expect(rare).toBeGreaterThan(850);
  expect(rare).toBeLessThan(1150);
  expect(drawn).not.toContain('never');
});
