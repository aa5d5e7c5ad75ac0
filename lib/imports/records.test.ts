import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode } from './decode';
import { recordsOf } from './records';

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

test('what was written as cells is read as the same cells, each record with its line', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'é', ',', ';', '"', '\n', ' ', '\t') });
  const row = fc.tuple(cell, cell, cell);
  fc.assert(
    fc.property(fc.array(row, { minLength: 1 }), (rows) => {
      const text = ['A,B,C', ...rows.map((cells) => cells.map(quoted).join(','))].join('\n');
      const { records, unclosed } = recordsOf(text);
      expect(unclosed).toEqual([]);
      expect(records.slice(1).map(({ cells }) => cells)).toEqual(rows);
      const starts = rows.map((_, n) => 2 + rows.slice(0, n).flat().join('').split('\n').length - 1 + n);
      expect(records.slice(1).map(({ line }) => line)).toEqual(starts);
    }),
  );
});

test('never throws, whatever the text', () => {
  const unit = fc.constantFrom('a', '"', ',', ';', '\n', '\t', '=', 'sep=', ' ');
  fc.assert(
    fc.property(fc.string({ unit }), (text) => {
      const lines = text.split('\n').length;
      for (const { line } of recordsOf(text).records) expect(line).toBeLessThanOrEqual(lines);
    }),
  );
});

test.each([',', ';', '\t'])('cells are parted by %j where the headings are', (mark) => {
  const text = `Company${mark}Role\n"Acme, Inc; one"${mark}Keeper`;
  expect(recordsOf(text).records.at(1)?.cells).toEqual(['Acme, Inc; one', 'Keeper']);
});

test('Excel’s own first line is believed, and counted', () => {
  expect(recordsOf('sep=;\nCompany;Role\nA,B;C').records).toEqual([
    { line: 2, cells: ['Company', 'Role'] },
    { line: 3, cells: ['A,B', 'C'] },
  ]);
});

test('an unclosed quotation mark costs its own line only', () => {
  const { records, unclosed } = recordsOf('Company,Role\nA,B\nC,"open\nD,E\nF,G\n');
  expect(unclosed).toEqual([3]);
  expect(records.map(({ line, cells }) => [line, ...cells])).toEqual([
    [1, 'Company', 'Role'],
    [2, 'A', 'B'],
    [4, 'D', 'E'],
    [5, 'F', 'G'],
  ]);
});

test('a file full of them ends all the same', () => {
  const { unclosed } = recordsOf(`Company,Role\n${'A,"open"" \n'.repeat(2000)}"`);
  expect(unclosed.length).toBeLessThanOrEqual(21);
});

const umlauts = 'Firma,Größe\nÖ,ß';
test.each([
  ['UTF-8', Buffer.from(umlauts)],
  ['UTF-8 with a mark', Buffer.from(`\uFEFF${umlauts}`)],
  ['UTF-16, little end first', Buffer.from(`\uFEFF${umlauts}`, 'utf16le')],
  ['UTF-16, big end first', Buffer.from(`\uFEFF${umlauts}`, 'utf16le').swap16()],
  ['Windows-1252', Buffer.from(umlauts, 'latin1')],
  ['CRLF', Buffer.from(umlauts.replace('\n', '\r\n'))],
  ['the old Macintosh’s CR', Buffer.from(umlauts.replace('\n', '\r'))],
])('%s is decoded', (_, bytes) => {
  expect(decode(bytes)).toEqual({ text: umlauts });
});

test.each([
  ['spreadsheet', Buffer.from('PK\x03\x04rest', 'latin1')],
  ['spreadsheet', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2])],
  ['not-text', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])],
  ['empty', Buffer.from('\uFEFF \r\n')],
  ['empty', Buffer.alloc(0)],
])('%s is told', (problem, bytes) => {
  expect(decode(bytes)).toEqual({ problem });
});

test('decoding never throws', () => {
  fc.assert(fc.property(fc.uint8Array(), (bytes) => void decode(bytes)));
});
