import { expect, test } from 'vitest';
import { nearestSpelling } from './nearest-spelling';

const names = ['Fernside Libraries', 'Kestrel Energy', 'Škoda', 'Ørsted'];

test.each([
  ['Fernsyde', 'Fernside Libraries'],
  ['kestral energy', 'Kestrel Energy'],
  ['skda', 'Škoda'],
  ['Kestrle', 'Kestrel Energy'],
])('“%s” was probably “%s”', (typed, meant) => {
  expect(nearestSpelling(typed, names)).toBe(meant);
});

test.each(['', 'ab', 'Wholly different', '%%%'])('“%s” is near nothing', (typed) => {
  expect(nearestSpelling(typed, names)).toBeUndefined();
});
