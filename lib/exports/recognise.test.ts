import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { movedId } from './ids';
import { recogniser } from './recognise';
import type { Row, TableShape } from './shape';

const column = (name: string, refersTo?: string) => ({
  name,
  kind: refersTo || name === 'id' || name === 'subject_id' ? ('id' as const) : ('text' as const),
  isNullable: false,
  ...(refersTo ? { refersTo } : {}),
});
const SHAPES: TableShape[] = [
  { name: 'places', onlyOne: [{ fields: ['name'] }], columns: [column('id'), column('name')] },
  {
    name: 'visits',
    onlyOne: [{ fields: ['place_id', 'what'] }],
    columns: [column('id'), column('place_id', 'places'), column('what')],
  },
  { name: 'wins', onlyOne: [], columns: [column('id'), column('subject_id'), column('about')] },
];
const id = (n: number) => `0190aaaa-bbbb-7ccc-8ddd-${n.toString(16).padStart(12, '0')}`;
const moved = (old: string) => movedId(old, old.slice(-12).replace(/^0/, 'f'));

const place = (n: number, name: string): Row => ({ id: id(n), name });
const visit = (n: number, placeId: number, what: string): Row => ({ id: id(n), place_id: id(placeId), what });

describe('recognises', () => {
  test('the same id, the same name, and what hangs on these', () => {
    const known = recogniser(SHAPES, moved);
    known.know('places', place(1, 'Harbour'));
    known.know('places', place(2, 'Lighthouse'));
    known.know('visits', visit(3, 2, 'walk'));
    expect(known.place('places', place(1, 'Harbour, renamed'))).toEqual({ id: id(1), isThere: true });
    expect(known.place('places', place(8, 'Lighthouse'))).toEqual({ id: id(2), isThere: true });
    expect(known.place('visits', visit(9, 8, 'walk'))).toEqual({ id: id(3), isThere: true });
    const swim = known.place('visits', visit(10, 8, 'swim'));
    expect(swim.isThere).toBe(false);
    expect(known.moved('visits', visit(10, 8, 'swim'))).toEqual({
      id: swim.id,
      place_id: id(2),
      what: 'swim',
    });
  });

  test('what the same file brought before', () => {
    const first = recogniser(SHAPES, moved);
    const fate = first.place('places', place(1, 'Harbour'));
    const again = recogniser(SHAPES, moved);
    again.know('places', { ...first.moved('places', place(1, 'Harbour')), name: 'Renamed since' });
    expect(again.place('places', place(1, 'Harbour'))).toEqual({ id: fate.id, isThere: true });
  });

  test('ids in texts and in columns without a key, whichever table they are of', () => {
    const known = recogniser(SHAPES, moved);
    const win: Row = { id: id(5), subject_id: id(1), about: `see /places/${id(1)} and ${id(77)}` };
    known.place('wins', win);
    const { id: here } = known.place('places', place(1, 'Harbour'));
    expect(known.moved('wins', win)).toMatchObject({
      subject_id: here,
      about: `see /places/${here} and ${id(77)}`,
    });
  });
});

const rows = fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 12 });
test('whatever is there: no id is given twice, every reference leads to a row, and a second time adds nothing', () => {
  fc.assert(
    fc.property(rows, rows, rows, fc.integer({ min: 1, max: 4 }), (there, given, visits, names) => {
      const nameOf = (n: number) => `place ${n % (names * 5)}`;
      const account = new Map<string, Row>();
      // An account, too, has one place of a name.
      const placesThere = there.filter((n, at) => there.findIndex((m) => nameOf(m) === nameOf(n)) === at);
      for (const n of placesThere) account.set(`places ${id(n)}`, place(n, nameOf(n)));
      const file: [string, Row][] = [
        ...given.map((n): [string, Row] => ['places', place(n, nameOf(n + 1))]),
        ...visits.map((n, at): [string, Row] => [
          'visits',
          visit(n + 100, given[at % given.length] as number, 'walk'),
        ]),
      ];
      const bring = () => {
        const known = recogniser(SHAPES, moved);
        for (const [key, row] of account) known.know(key.split(' ')[0] as string, row);
        for (const [table, row] of file) known.place(table, row);
        let added = 0;
        for (const [table, row] of file) {
          if (known.fateOf(table, row.id)?.isThere) continue;
          const here = known.moved(table, row);
          expect(account.has(`${table} ${here.id}`)).toBe(false);
          account.set(`${table} ${here.id}`, here);
          added += 1;
        }
        return added;
      };
      bring();
      for (const [key, row] of account)
        if (key.startsWith('visits')) expect(account.has(`places ${row.place_id}`)).toBe(true);
      const names_ = [...account].filter(([key]) => key.startsWith('places')).map(([, row]) => row.name);
      expect(new Set(names_).size).toBe(names_.length);
      expect(bring()).toBe(0);
    }),
  );
});
