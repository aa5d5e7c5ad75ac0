import { describe, expect, test } from 'vitest';
import { exportChecker } from './check';
import { FORMAT, MOST_HEAD_BYTES, MYSELF, type Problem, Unreadable, VERSION } from './rules';
import type { TableShape } from './shape';

const id = (n: number) => `0190aaaa-bbbb-7ccc-8ddd-${String(n).padStart(12, '0')}`;

const SHAPES: TableShape[] = [
  {
    name: 'places',
    onlyOne: [],
    columns: [
      { name: 'id', kind: 'id', isNullable: false },
      { name: 'merged_into_id', kind: 'id', isNullable: true, refersTo: 'places' },
      { name: 'url', kind: 'text', isNullable: true },
      { name: 'kind', kind: 'text', isNullable: false, allowed: ['one', 'other'] },
      { name: 'position', kind: 'place', isNullable: false },
    ],
  },
  {
    name: 'visits',
    onlyOne: [],
    columns: [
      { name: 'id', kind: 'id', isNullable: false },
      { name: 'place_id', kind: 'id', isNullable: false, refersTo: 'places' },
      { name: 'at', kind: 'moment', isNullable: true },
      { name: 'day', kind: 'day', isNullable: true },
      { name: 'notes', kind: 'text', isNullable: true },
      { name: 'file', kind: 'bytes', isNullable: true },
      { name: 'data', kind: 'json', isNullable: true },
      { name: 'n', kind: 'whole', isNullable: true },
    ],
  },
];
const PERSON = { name: null, time_zone: 'Europe/London', locale: 'en-GB', country: null, preferences: {} };
const place = (n: number, more: object = {}) => ({
  id: id(n),
  merged_into_id: null,
  url: null,
  kind: 'one',
  position: 'a0',
  ...more,
});
const visit = (n: number, more: object = {}) => ({
  id: id(n),
  place_id: id(1),
  at: null,
  day: null,
  notes: null,
  file: null,
  data: null,
  n: null,
  ...more,
});
const HEAD = { format: FORMAT, version: VERSION, exported_at: '2026-11-30T12:00:00.000Z', person: PERSON };
const fileOf = (tables: object, head: object = {}) => JSON.stringify({ ...HEAD, ...head, tables });

function problemOf(text: string): Problem | undefined {
  try {
    const checker = exportChecker(SHAPES, () => {});
    checker.write(new TextEncoder().encode(text));
    checker.end();
  } catch (error) {
    if (error instanceof Unreadable) return error.problem;
    throw error;
  }
}
const ofPlace = (more: object) => problemOf(fileOf({ places: [place(1), place(2, more)] }));
const ofVisit = (more: object) =>
  problemOf(fileOf({ places: [place(1)], visits: [visit(9), visit(10, more)] }));

test('a file that is as it must be is taken row by row', () => {
  const taken: string[] = [];
  const checker = exportChecker(SHAPES, ({ table, n, row }) => taken.push(`${table} ${n} ${row.id}`));
  // The order of tables is no matter, nor is that of rows which refer to each other.
  const text = fileOf({ visits: [visit(9)], places: [place(2, { merged_into_id: id(1) }), place(1)] });
  checker.write(new TextEncoder().encode(text));
  expect(checker.end()).toEqual(PERSON);
  expect(taken).toEqual([`visits 1 ${id(9)}`, `places 1 ${id(2)}`, `places 2 ${id(1)}`]);
});

test('a field that may be empty may be missing, as in a file from before there was one', () => {
  const { n: _, ...older } = visit(9);
  expect(problemOf(fileOf({ places: [place(1)], visits: [older] }))).toBeUndefined();
});

describe('what is no export, or no such', () => {
  test.each<[string, object, string]>([
    ['another format', { format: 'elsewhere' }, 'not-an-export'],
    ['no version', { version: undefined }, 'not-an-export'],
    ['a version of words', { version: '1' }, 'not-an-export'],
    ['a version that never was', { version: 0.5 }, 'not-an-export'],
    ['a newer version', { version: VERSION + 1 }, 'newer'],
    ['tables that are no object', { tables: [] }, 'not-an-export'],
  ])('%s', (_, head, code) => {
    expect(problemOf(JSON.stringify({ ...HEAD, tables: {}, ...head }))?.code).toBe(code);
  });

  test.each<[string, object, Problem]>([
    ['no settings', { person: undefined }, { code: 'wrong-value', table: 'person' }],
    [
      'a zone that is nowhere',
      { person: { ...PERSON, time_zone: 'Moon/Base' } },
      { code: 'wrong-value', table: 'person', field: 'time_zone' },
    ],
  ])('%s', (_, head, problem) => {
    expect(problemOf(fileOf({}, head))).toEqual(problem);
  });

  test('what is not known beside the tables is refused before it is read', () => {
    const foreign = fileOf({}, { k0: 'no end' }).replace('"no end"', `[${'{},'.repeat(3_000_000)}`);
    expect(problemOf(foreign)).toEqual({ code: 'unknown-field', field: 'k0' });
    expect(problemOf(`{"data":[${'{},'.repeat(3_000_000)}`)).toEqual({ code: 'not-an-export' });
    expect(problemOf(JSON.stringify({ ...HEAD, version: VERSION + 1, more: 1 }))?.code).toBe('newer');
  });

  test('settings are bounded', () => {
    const preferences = { words: 'a'.repeat(MOST_HEAD_BYTES) };
    expect(problemOf(fileOf({}, { person: { ...PERSON, preferences } }))?.code).toBe('row-too-large');
  });

  test('a table that is not known, or there twice', () => {
    expect(problemOf(fileOf({ passwords: [] }))).toEqual({ code: 'unknown-table', table: 'passwords' });
    const twice = fileOf({ places: [] }).replace('"places":[]', '"places":[],"places":[]');
    expect(problemOf(twice)).toEqual({ code: 'table-twice', table: 'places' });
  });
});

describe('rows that can’t be', () => {
  test.each<[string, object, Problem['code'], string]>([
    ['a number for a text', { kind: 5 }, 'wrong-value', 'kind'],
    ['a text that is none of the known', { kind: 'third' }, 'wrong-value', 'kind'],
    ['nothing where something must be', { kind: null }, 'wrong-value', 'kind'],
    ['a field that is missing', { kind: undefined }, 'missing-field', 'kind'],
    ['a field that nobody knows', { secret: 1 }, 'unknown-field', 'secret'],
    ['an address that runs', { url: 'javascript:alert(1)' }, 'wrong-value', 'url'],
    ['an id that is none', { id: 'two' }, 'wrong-value', 'id'],
    ['the id of the row before', { id: id(1) }, 'same-id', 'id'],
    ['the account’s own id', { id: MYSELF }, 'same-id', 'id'],
    ['a place that nothing can be put beside', { position: 'zz!' }, 'wrong-value', 'position'],
    ['a row that is not there', { merged_into_id: id(99) }, 'dangling', 'merged_into_id'],
  ])('%s', (_, more, code, field) => {
    expect(ofPlace(more)).toEqual({ code, table: 'places', row: 2, field });
  });

  test.each<[string, object, Problem['code'], string]>([
    ['a moment of another zone', { at: '2026-11-30T12:00:00+01:00' }, 'wrong-value', 'at'],
    ['a moment that is none', { at: '2026-13-30T12:00:00+00:00' }, 'wrong-value', 'at'],
    ['a day that is none', { day: '2026-02-30' }, 'wrong-value', 'day'],
    ['a text with a character that no text can hold', { notes: 'a\0b' }, 'wrong-value', 'notes'],
    ['half a character', { notes: 'a\ud800b' }, 'wrong-value', 'notes'],
    ['bytes that are none', { file: '@@@@' }, 'wrong-value', 'file'],
    ['a number too large for its kind', { n: 3_000_000_000 }, 'wrong-value', 'n'],
    ['words for an object', { data: 'words' }, 'wrong-value', 'data'],
    ['a row of another table', { place_id: id(9) }, 'dangling', 'place_id'],
  ])('%s', (_, more, code, field) => {
    expect(ofVisit(more)).toEqual({ code, table: 'visits', row: 2, field });
  });

  test('more references at one moment to rows that stand further on than are ever needed', () => {
    const read = (places: object[]) => {
      const checker = exportChecker(SHAPES, () => {}, 1);
      checker.write(new TextEncoder().encode(fileOf({ places })));
      return checker.end();
    };
    const early = (n: number, later: number) => place(n, { merged_into_id: id(later) });
    expect(read([early(1, 2), place(2), early(3, 4), early(5, 4), place(4)])).toEqual(PERSON);
    expect(() => read([early(1, 2), early(3, 4), place(2), place(4)])).toThrow('out-of-order');
  });

  test('something that is no row at all', () => {
    expect(problemOf(fileOf({ places: [[1]] }))).toEqual({ code: 'wrong-value', table: 'places', row: 1 });
  });
});
