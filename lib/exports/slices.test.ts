import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MOST_ROW_BYTES, type Problem, Unreadable } from './rules';
import { type Slice, slicer } from './slices';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Reads a text in pieces of these sizes, over and over. */
function slicesOf(text: string, sizes: readonly number[] = [65_536]): Slice[] {
  const slices: Slice[] = [];
  const cutter = slicer((slice) => slices.push(slice));
  const bytes = bytesOf(text);
  for (let at = 0, n = 0; at < bytes.length; n++) {
    const size = sizes[n % sizes.length] as number;
    cutter.write(bytes.subarray(at, at + size));
    at += size;
  }
  cutter.end();
  return slices;
}

function problemOf(text: string): Problem | undefined {
  try {
    slicesOf(text);
  } catch (error) {
    if (error instanceof Unreadable) return error.problem;
    throw error;
  }
}

/** What a parser that reads everything finds. */
function plainly(text: string): Slice[] {
  const { tables, ...head } = JSON.parse(text) as { tables: Record<string, unknown[]> };
  return [
    ...Object.entries(head).map(([key, value]) => ({ key, value })),
    ...Object.entries(tables).flatMap(([table, rows]) => [
      { key: 'tables', table, row: 0, value: null },
      ...rows.map((value, n) => ({ key: 'tables', table, row: n + 1, value })),
    ]),
  ];
}

const name = fc
  .string({ minLength: 1, unit: 'binary' })
  .filter((one) => !/^\d+$|^__proto__$|^tables$/.test(one));
const value = fc.jsonValue({ maxDepth: 4, stringUnit: 'binary' });
const file = fc.record({
  head: fc.dictionary(name, value, { maxKeys: 3, noNullPrototype: true }),
  tables: fc.dictionary(name, fc.array(value, { maxLength: 4 }), { maxKeys: 4, noNullPrototype: true }),
  indent: fc.constantFrom('', ' ', '\t', '\r\n'),
});
const written = file.map(({ head, tables, indent }) => JSON.stringify({ ...head, tables }, null, indent));

test('finds what a parser of the whole finds, however the file comes in pieces', () => {
  fc.assert(
    fc.property(
      written,
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 }),
      (text, sizes) => {
        const readable = JSON.stringify(JSON.parse(text)); // lone surrogates do not survive UTF-8
        expect(slicesOf(readable, sizes)).toEqual(plainly(new TextDecoder().decode(bytesOf(readable))));
      },
    ),
  );
});

test('a file that is cut off anywhere is never taken for a whole one', () => {
  fc.assert(
    fc.property(written, fc.double({ min: 0, max: 0.999, noNaN: true }), (text, part) => {
      const cut = text.trimEnd().slice(0, Math.floor(text.trimEnd().length * part));
      expect(['empty', 'cut-off', 'not-json']).toContain(problemOf(cut)?.code);
    }),
  );
});

test('says where a file ends too early', () => {
  expect(problemOf('{"tables":{"stages":[{"id":1},{"id')).toEqual({
    code: 'cut-off',
    table: 'stages',
    row: 2,
  });
  expect(problemOf('{"tables":{"stages":[{"id":1}]')).toEqual({ code: 'cut-off', table: 'stages' });
});

test.each([
  ['', { code: 'empty' }],
  ['organisation,role\nHarbour,Keeper', { code: 'not-json' }],
  ['[]', { code: 'not-json' }],
  ['{"a":}', { code: 'not-json' }],
  ['{"a":1,}', { code: 'not-json' }],
  ['{"a":1}x', { code: 'not-json' }],
  ['{"tables":{"a":}}', { code: 'not-json', table: 'a' }],
  ['{"tables":{"a":[,]}}', { code: 'not-json', table: 'a', row: 1 }],
  ['{"tables":{"a":[{"b" 1}]}}', { code: 'not-json', table: 'a', row: 1 }],
  ['{"tables":{"a":[1}}', { code: 'not-json', table: 'a', row: 2 }],
  [`{"tables":{"a":[${'['.repeat(1000)}${']'.repeat(1000)}]}}`, { code: 'too-deep', table: 'a', row: 1 }],
  [`{"a":${'{"a":'.repeat(1000)}1${'}'.repeat(1000)}}`, { code: 'too-deep' }],
])('refuses %s', (text, problem) => {
  expect(problemOf(text)).toEqual(problem);
});

test('refuses bytes that are no UTF-8, and looks past a mark before it', () => {
  const cutter = slicer(() => {});
  const broken = Uint8Array.from([...bytesOf('{"a":"'), 0xff, ...bytesOf('"}')]);
  expect(() => cutter.write(broken)).toThrow(Unreadable);
  expect(slicesOf('\ufeff{"a":1,"tables":{}}')).toEqual([{ key: 'a', value: 1 }]);
});

test('holds no row that is larger than one can be', () => {
  const piece = bytesOf('a'.repeat(1_000_000));
  const cutter = slicer(() => {});
  cutter.write(bytesOf('{"tables":{"a":["'));
  const writeMuch = () => {
    for (let n = 0; n <= MOST_ROW_BYTES / piece.length; n++) cutter.write(piece);
  };
  expect(writeMuch).toThrow(new Unreadable({ code: 'row-too-large', table: 'a', row: 1 }));
});
