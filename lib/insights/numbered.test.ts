import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Trait } from './groups';
import { numberedTrait, numbering } from './numbered';
import type { Path } from './paths';

const path = (source: string | null) => ({ source, appliedOn: '2026-11-01', entries: [] }) as unknown as Path;
const named: Trait = ({ source }) => (source === null ? null : { key: source, name: source });

test('groups by number are the same groups, the first the largest, and have no word of their names in them', () => {
  const sources = fc.array(fc.constantFrom(null, 'my aunt', 'Bo', 'a board', 'agency'), { maxLength: 40 });
  fc.assert(
    fc.property(sources, (given) => {
      const paths = given.map(path);
      const trait = numberedTrait(paths, named, 'Source');
      const keys = paths.flatMap((one) => trait(one)?.key ?? []);
      expect(paths.map((one) => trait(one) === null)).toEqual(given.map((one) => one === null));
      for (const [one, source] of given.entries())
        for (const [other, another] of given.entries())
          expect(trait(paths[one] as Path)?.key === trait(paths[other] as Path)?.key).toBe(
            source === another,
          );
      const sizes = [...new Set(keys)].toSorted((a, b) => Number(a) - Number(b));
      expect(sizes).toEqual(sizes.map((_, n) => String(n + 1)));
      const many = sizes.map((key) => keys.filter((one) => one === key).length);
      expect(many).toEqual(many.toSorted((a, b) => b - a));
      expect(JSON.stringify(paths.map(trait))).not.toMatch(/aunt|Bo|board|agency/);
    }),
  );
});

test('what is not among them comes after all of them', () => {
  const number = numbering(['b', 'a', 'a']);
  expect(['a', 'b', 'c'].map(number)).toEqual([1, 2, 3]);
});
