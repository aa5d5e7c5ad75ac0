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

test('a group’s totals, taken from everybody’s, leave of the rest no less than a table of theirs would', () => {
  let compared = 0;
  fc.assert(
    fc.property(tallies, tallies, (inIt, rest) => {
      const [group, whole] = [tableOf(CELLS, inIt, rest), tableOf(CELLS, [...inIt, ...rest])];
      if (rest.length === 0) {
        expect(group).toEqual(whole);
        return;
      }
      const isGiven = (cell: Cell) =>
        typeof group.cells[cell] !== 'string' && typeof whole.cells[cell] !== 'string';
      const left = CELLS.filter((cell) => !isGiven(cell));
      // Nothing of the group is given that everybody's table keeps, and what is given is right.
      expect(hiddenIn(group)).toEqual(left);
      for (const cell of CELLS.filter(isGiven)) {
        expect(having(rest, [cell])).toBeGreaterThanOrEqual(LEAST_PEOPLE);
        expect(group.cells[cell]).toEqual({ people: having(inIt, [cell]), n: sumOf(inIt, [cell]) });
      }
      if (rest.length < LEAST_PEOPLE || inIt.length < LEAST_PEOPLE) {
        expect([left, group.total]).toEqual([[...CELLS], null]);
        expect(group.withheld).toBe(inIt.length < LEAST_PEOPLE ? 'few' : 'rest');
      }
      if (group.total === null) return;
      expect(whole.total).not.toBeNull();
      for (const side of [inIt, rest]) {
        expect(having(side, CELLS)).toBeGreaterThanOrEqual(LEAST_PEOPLE);
        if (left.length === 0) continue;
        expect(left.length).toBeGreaterThan(1);
        expect(having(side, left)).toBeGreaterThanOrEqual(LEAST_PEOPLE);
      }
      compared++;
    }),
    { numRuns: 500 },
  );
  expect(compared).toBeGreaterThan(20);
});

test('of a group no more is hidden than has to be; and one person beside it in a cell hides that', () => {
  const each = { a: 1, b: 2, c: 3, d: 4, e: 5 };
  const [group, rest] = [people(20, each), people(20, each)];
  expect(hiddenIn(tableOf(CELLS, group, rest))).toEqual([]);
  const few = [...people(20, { ...each, a: 0 }), each];
  expect(hiddenIn(tableOf(CELLS, group, few))).toEqual(['a', 'b']);
});

test('what everybody’s table leaves out beside a small cell a group leaves out too, also where another is smaller there', () => {
  const cells = ['a', 'b', 'c'] as const;
  const group = [...people(15, { b: 1, c: 1 }), ...people(6, { c: 1 }), ...people(3, { a: 1 })];
  const rest = [...people(10, { b: 1, c: 1 }), ...people(5, { b: 1 })];
  const hidden = { a: 'few', b: 'beside', c: expect.objectContaining({}) };
  expect(tableOf(cells, [...group, ...rest]).cells).toEqual(hidden);
  expect(tableOf(cells, group, rest).cells).toEqual({ ...hidden, c: { people: 21, n: 21 } });
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
