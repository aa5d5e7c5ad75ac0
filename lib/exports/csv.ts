/** What a cell of a table may hold. `null` and `undefined` are an empty cell. */
export type CsvCell = string | number | bigint | boolean | null | undefined;

/** What a file begins with, so that spreadsheets read it as UTF-8. */
export const CSV_START = '\uFEFF';

/**
 * What a spreadsheet would run, or take for a number: a text that begins with one of `= + - @` (also their wide forms,
 * which some programs fold), a tab or a line break, whatever blanks or apostrophes stand before.
 */
const FORMULA = /^'*\s*[=+\-@\t\r\n＝＋－＠]/;
const TO_QUOTE = /[",;\r\n\t]/;
/** Most texts begin with a letter or a figure and have nothing to quote: found out in one look. */
const AS_IT_IS = /^[\p{L}\d][^",;\r\n\t]*$/u;

/**
 * One cell, as RFC 4180 quotes it. A text that could be a formula gets an apostrophe in front (OWASP, "CSV injection"),
 * which `asWritten` takes off again; a number stays a number. Yes and no are written out.
 */
export function csvCell(value: CsvCell): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value !== 'string') return String(value);
  if (AS_IT_IS.test(value)) return value;
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return TO_QUOTE.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One row with its line end. */
export const csvLine = (cells: readonly CsvCell[]): string => `${cells.map(csvCell).join(',')}\r\n`;

/** The text of a cell that `csvCell` wrote, once it is read: without the apostrophe, where it put one. */
export const asWritten = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
