import fc from 'fast-check';
import { expect, test } from 'vitest';
import { likelyMeant } from './spelling';

const NAMES = [
  'calder water',
  'fernside libraries',
  'kestrel rail',
  'l oreal',
  'skoda',
  'operations manager',
];

test.each([
  ['caldr water', 'calder water'],
  ['Clader', 'calder'],
  ['kestral', 'kestrel'],
  ['fernsied libaries', 'fernside libraries'],
  ['oprations mangaer', 'operations manager'],
  ['Škpda', 'skoda'],
  ['libraris', 'libraries'],
])('“%s” means “%s”', (typed, meant) => expect(likelyMeant(typed, NAMES)).toBe(meant));

test.each(['cal', 'rai', 'kestr', 'zzzz', 'orl', 'fxxxside', '', '++'])('“%s” is left as it is', (typed) =>
  expect(likelyMeant(typed, NAMES)).toBeUndefined(),
);

test('one slip in a name is put right, whichever', () => {
  const slip = fc.constantFrom('left out', 'put in', 'swapped');
  fc.assert(
    fc.property(
      fc.constantFrom('kestrel', 'calder', 'libraries', 'operations'),
      slip,
      fc.nat(),
      (name, how, n) => {
        const at = n % (name.length - 1);
        const [head, a, b, tail] = [
          name.slice(0, at),
          name[at] ?? '',
          name[at + 1] ?? '',
          name.slice(at + 2),
        ];
        const typed =
          how === 'left out'
            ? head + b + tail
            : how === 'put in'
              ? `${head}${a}q${b}${tail}`
              : head + b + a + tail;
        if (typed !== name && !name.startsWith(typed)) expect(likelyMeant(typed, NAMES)).toBe(name);
      },
    ),
  );
});
