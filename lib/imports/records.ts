import { CsvError, parse } from 'csv-parse/sync';

/** One row of a file. */
export interface SourceRecord {
  /** Where it begins, as a text editor counts: the first line is 1. */
  readonly line: number;
  readonly cells: readonly string[];
}
export interface Records {
  readonly records: SourceRecord[];
  /**
   * Lines that open a quote which never ends, or ends only at another cell's. They are passed over, and reading goes on
   * below them.
   */
  readonly unclosed: number[];
}

/** How often reading goes on below an unclosed quote, so that a file full of them costs no more than this many readings. */
const MOST_RESTARTS = 20;

/** Every row of a text whose line breaks are `\n`; never throws. */
export function recordsOf(text: string): Records {
  const records: SourceRecord[] = [];
  const unclosed: number[] = [];
  const { delimiter, skipped } = delimiterOf(text);
  let rest = text.slice(skipped);
  let line = 1 + (skipped > 0 ? 1 : 0);
  while (rest !== '') {
    const some = readUntilUnclosed(rest, delimiter, line);
    records.push(...some.records);
    if (some.unclosedAt === undefined) break;
    unclosed.push(some.unclosedAt);
    if (unclosed.length > MOST_RESTARTS) break;
    rest = afterLines(rest, some.unclosedAt - line + 1);
    line = some.unclosedAt + 1;
  }
  return { records, unclosed };
}

function readUntilUnclosed(text: string, delimiter: string, firstLine: number) {
  const records: SourceRecord[] = [];
  let line = firstLine;
  const keep = ({ raw, record }: { raw: string; record: string[] }) => {
    if (raw.trimEnd().includes('\n') && endsElsewhere(raw, delimiter)) throw new EndsElsewhere();
    records.push({ line, cells: record });
    line += raw.split('\n').length - (raw.endsWith('\n') ? 1 : 0);
    return null;
  };
  try {
    parse(text, {
      delimiter,
      record_delimiter: '\n',
      relax_column_count: true,
      relax_quotes: true,
      raw: true,
      on_record: keep as never, // with `raw` it is given both, which its type doesn't say
    });
    return { records };
  } catch (error) {
    if (!(error instanceof CsvError || error instanceof EndsElsewhere)) throw error;
    return { records, unclosedAt: line };
  }
}

/** Stops the reading at a row that holds the rows below it. */
class EndsElsewhere extends Error {}

/** Whether a quote in these lines ends in the middle of a cell: it was never closed, and another one's beginning was taken for its end. */
function endsElsewhere(raw: string, delimiter: string): boolean {
  try {
    parse(raw, { delimiter, record_delimiter: '\n', relax_column_count: true });
    return false;
  } catch (error) {
    return error instanceof CsvError && error.code === 'CSV_INVALID_CLOSING_QUOTE';
  }
}

function afterLines(text: string, n: number): string {
  let from = 0;
  for (let gone = 0; gone < n; gone++) {
    const end = text.indexOf('\n', from);
    if (end === -1) return '';
    from = end + 1;
  }
  return text.slice(from);
}

const DELIMITERS = [',', ';', '\t'] as const;

/** What parts the cells, found in the first line that says something; Excel's own `sep=;` line is believed and skipped. */
function delimiterOf(text: string): { delimiter: string; skipped: number } {
  const said = /^sep=([,;\t])\n/i.exec(text);
  if (said) return { delimiter: said[1] as string, skipped: said[0].length };
  const header = (text.match(/[^\n]*\S[^\n]*/)?.[0] ?? '').replace(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((one) => header.split(one).length);
  return { delimiter: DELIMITERS[counts.indexOf(Math.max(...counts))] as string, skipped: 0 };
}
