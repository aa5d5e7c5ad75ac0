import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asWritten, CSV_START, csvCell, csvLine } from './csv';

test.each([
  ['=1+1', `'=1+1`],
  ['+44 20 7946', `'+44 20 7946`],
  ['-2', `'-2`],
  [-2, '-2'],
  ['@SUM(A1)', `'@SUM(A1)`],
  ['\tx', `"'\tx"`],
  ['\r=1', `"'\r=1"`],
  [' =1', `' =1`],
  ['＝1', `'＝1`],
  [`'=1`, `''=1`],
  ['a=b', 'a=b'],
  ['A "B", C', '"A ""B"", C"'],
  [0.5, '0.5'],
  [true, 'Yes'],
  [false, 'No'],
  [null, ''],
  [undefined, ''],
])('%j is written %j', (value, written) => expect(csvCell(value)).toBe(written));

test('a line is read again as it was, whatever it holds, and none of its cells is a formula', () => {
  const unit = fc.constantFrom('a', 'é', '=', '+', '-', '@', "'", '"', ',', ';', '\t', '\r', '\n', ' ');
  const cells = fc.array(fc.oneof(fc.string({ unit }), fc.string()), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(cells, (texts) => {
      const text = CSV_START + csvLine(['first', ...texts]);
      const [[, ...read] = []] = parse(text, { bom: true, record_delimiter: '\r\n' }) as string[][];
      expect(read.map(asWritten)).toEqual(texts);
      for (const one of read) expect(one).not.toMatch(/^\s*[=+\-@]/);
    }),
  );
});
