import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byPosition } from '@/lib/applications/order';
import { spread } from './order';

const named = (positions: readonly string[]) => positions.map((position, n) => ({ id: `${n}`, position }));
const moved = (group: ReturnType<typeof named>, id: string, go: 'up' | 'down') => {
  const written = new Map(spread(group, id, go).map((one) => [one.id, one.position]));
  return group.map((one) => ({ ...one, position: written.get(one.id) ?? one.position })).toSorted(byPosition);
};

test('one changes places with its neighbour, as often as one likes, wherever they began', () => {
  fc.assert(
    fc.property(
      fc
        .array(fc.constantFrom('a0', 'a1', 'a2', 'a3'), { minLength: 1, maxLength: 6 })
        .map((all) => all.toSorted()),
      fc.array(fc.tuple(fc.nat(5), fc.constantFrom('up' as const, 'down' as const)), { maxLength: 12 }),
      (positions, moves) => {
        let group = named(positions);
        for (const [n, go] of moves) {
          const ids = group.map(({ id }) => id);
          const at = ids.indexOf(`${n}`);
          const to = go === 'up' ? at - 1 : at + 1;
          const wanted =
            at < 0 || to < 0 || to >= ids.length ? ids : ids.with(at, ids[to] as string).with(to, `${n}`);
          group = moved(group, `${n}`, go);
          expect(group.map(({ id }) => id)).toEqual(wanted);
        }
      },
    ),
  );
});

test('where there is room one row is written; at the end none', () => {
  const group = named(['a0', 'a1', 'a2']);
  expect(spread(group, '2', 'up')).toHaveLength(1);
  expect(spread(group, '0', 'up')).toEqual([]);
  expect(spread(group, '2', 'down')).toEqual([]);
  expect(spread(group, 'gone', 'down')).toEqual([]);
});
