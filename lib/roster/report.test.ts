import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LEAST_PEOPLE, type Table, type Tallies, tableOf } from './report';

const CELLS = ['a', 'b', 'c', 'd', 'e'] as const;
type Cell = (typeof CELLS)[number];
const tally = fc
  .tuple(...CELLS.map(() => fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, fc.nat(4))))
  .map((ns) => Object.fromEntries(CELLS.map((cell, n) => [cell, ns[n] ?? 0])) as Record<Cell, number>);
const tallies = fc.array(tally, { maxLength: 60, size: 'max' });

const having = (given: Tallies<Cell>, cells: readonly Cell[]) =>
  given.filter((one) => cells.some((cell) => (one[cell] ?? 0) > 0)).length;
const sumOf = (given: Tallies<Cell>, cells: readonly Cell[]) =>
  given.reduce((sum, one) => sum + cells.reduce((n, cell) => n + (one[cell] ?? 0), 0), 0);
const hiddenIn = (table: Table<Cell>) => CELLS.filter((cell) => typeof table.cells[cell] === 'string');

test('no cell about fewer than ten people is given, and every one that is given is right', () => {
  fc.assert(
    fc.property(tallies, (given) => {
      const table = tableOf(CELLS, given);
      for (const cell of CELLS) {
        const counted = table.cells[cell];
        if (typeof counted === 'string') continue;
        expect(counted.people).toBeGreaterThanOrEqual(LEAST_PEOPLE);
        expect(counted).toEqual({ people: having(given, [cell]), n: sumOf(given, [cell]) });
      }
    }),
    { numRuns: 500 },
  );
});

test('what a total leaves over for the hidden cells is about two of them and ten people at least', () => {
  fc.assert(
    fc.property(tallies, (given) => {
      const table = tableOf(CELLS, given);
      const hidden = hiddenIn(table);
      if (table.total === null || hidden.length === 0) return;
      expect(hidden.length).toBeGreaterThan(1);
      expect(having(given, hidden)).toBeGreaterThanOrEqual(LEAST_PEOPLE);
      expect(table.total.n).toBe(sumOf(given, CELLS));
    }),
    { numRuns: 500 },
  );
});

test('no more is hidden than has to be: ten people in each cell hide none', () => {
  const ten = Array.from({ length: 10 }, () => ({ a: 1, b: 2, c: 3, d: 4, e: 5 }));
  const table = tableOf(CELLS, ten);
  expect(hiddenIn(table)).toEqual([]);
  expect(table.total).toEqual({ people: 10, n: 150 });
});

const people = (n: number, of: Partial<Record<Cell, number>>) => Array.from({ length: n }, () => of);

test('a small cell alone could be worked out from the total: the smallest other one is left out beside it', () => {
  const { cells, total } = tableOf(['a', 'b', 'c'], [...people(15, { a: 1, b: 1 }), { b: 1 }, { c: 1 }]);
  expect(cells).toEqual({ a: 'beside', b: { people: 16, n: 16 }, c: 'few' });
  expect(total).toEqual({ people: 17, n: 32 });
});

test('so could several that are about fewer than ten people together', () => {
  const { cells } = tableOf(CELLS, [...people(20, { a: 1, b: 2 }), ...people(8, { c: 1, d: 1, e: 1 })]);
  expect(cells).toEqual({ a: 'beside', b: { people: 20, n: 40 }, c: 'few', d: 'few', e: 'few' });
});

test('fewer than ten people have no totals at all', () => {
  const table = tableOf(
    CELLS,
    Array.from({ length: 9 }, () => ({ a: 3 })),
  );
  expect(table).toMatchObject({ sharing: 9, total: null });
  expect(hiddenIn(table)).toEqual([...CELLS]);
});
