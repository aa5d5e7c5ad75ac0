import { asWritten } from '@/lib/exports/csv';
import { headingKey, looksLikeHeadings, recogniseColumns } from './columns';
import { conventionOf, type Found } from './dates';
import { decode } from './decode';
import { identityOf } from './identity';
import { type Mapping, MOST_STATUSES } from './mapping';
import { recordsOf, type SourceRecord } from './records';
import { type Incoming, type Reader, readRow } from './rows';
import { DATE_FIELDS, type Field, MOST_COLUMNS, MOST_ROWS, type Problem } from './rules';
import { type Becomes, guessStatus } from './statuses';

/**
 * What happens to a row: it comes in; stays out as a double of an earlier one, as already here, or because a part of
 * it can't be read and the person would rather have none; can't be read; or is blank.
 */
export type Fate = 'in' | 'double' | 'here' | 'left-out' | 'refused' | 'blank';

export interface PlannedRow {
  readonly line: number;
  readonly fate: Fate;
  readonly troubles: readonly string[];
  readonly application?: Incoming;
  /** What an application is known by: its row's identity, and its number among equal ones. */
  readonly key?: string;
  /** Whether an equal row stands above it: it comes in only if that is ticked. */
  readonly isDouble: boolean;
}
export interface PlannedStatus {
  readonly text: string;
  readonly n: number;
  readonly becomes: Becomes;
  readonly isSure: boolean;
}
export interface PlannedColumn {
  readonly heading: string;
  readonly field: Field;
  /** A few of its cells. */
  readonly samples: readonly string[];
}
export interface Plan {
  readonly columns: readonly PlannedColumn[];
  readonly statuses: readonly PlannedStatus[];
  readonly dates: Found;
  readonly rows: readonly PlannedRow[];
  /** What must be said before anything can come in. */
  readonly missing: readonly ('organisation' | 'role' | 'dates')[];
}

/** What came in before: the key that is kept for a row, and whether it is there. */
export interface Known {
  readonly keyOf: (identity: string) => string;
  readonly has: (key: string) => boolean;
  /** Whether an application has this id, as our own files say it. */
  readonly hasId: (id: string) => boolean;
}

/** A file as it was read, before anything is decided. */
interface Sheet {
  readonly headings: readonly string[];
  readonly body: readonly SourceRecord[];
  readonly unclosed: readonly number[];
  readonly recognised: readonly Field[];
}

/** A status longer than this is none: its row is guessed, and not asked about. */
const MOST_STATUS = 200;

const isBlank = ({ cells }: SourceRecord) => cells.every((cell) => cell.trim() === '');

/** Reads a file's bytes as a table with headings, or says why it is none. */
export function sheetOf(bytes: Uint8Array): Sheet | { readonly problem: Problem } {
  const decoded = decode(bytes);
  if ('problem' in decoded) return decoded;
  const { records, unclosed } = recordsOf(decoded.text);
  const start = records.findIndex((record) => !isBlank(record));
  const header = records[start];
  if (!header) return { problem: 'no-header' };
  const headings = header.cells;
  // A formula's apostrophe comes off, or it would be there twice after the next export.
  const body = records.slice(start + 1).map((row) => ({ ...row, cells: row.cells.map(asWritten) }));
  if (headings.length > MOST_COLUMNS) return { problem: 'too-many-columns' };
  const recognised = recogniseColumns(headings, (column) => body.map((row) => row.cells[column] ?? ''));
  if (!looksLikeHeadings(headings, recognised)) return { problem: 'no-header' };
  if (body.length > MOST_ROWS) return { problem: 'too-many-rows' };
  return body.every(isBlank) && unclosed.length === 0
    ? { problem: 'no-rows' }
    : { headings, body, unclosed, recognised };
}

/**
 * Everything that bringing a file in would do, decided without doing it.
 * @param known tells rows that came in before.
 */
export function planOf(sheet: Sheet, mapping: Mapping, known: Known): Plan {
  const fields = sheet.recognised.map((field, column) => mapping.columns[column] ?? field);
  const below = (column: number) => sheet.body.map((row) => row.cells[column] ?? '');
  const columnsOf = (wanted: readonly Field[]) =>
    fields.flatMap((field, column) => (wanted.includes(field) ? [column] : []));

  const dates = conventionOf(columnsOf(DATE_FIELDS).flatMap(below));
  const convention = mapping.convention ?? dates.convention;
  const statusColumn = columnsOf(['status'])[0];
  const statuses = statusesOf(sheet, statusColumn, mapping);
  const becomes = new Map(statuses.map((status) => [status.text, status.becomes]));
  const reader: Reader = {
    headings: sheet.headings,
    fields,
    convention,
    becomes: (status) => becomes.get(status) ?? guessStatus(status).becomes,
  };
  const missing = (['organisation', 'role'] as const).filter((field) => !fields.includes(field));
  return {
    columns: sheet.headings.map((heading, column) => ({
      heading: heading.trim() || `Column ${column + 1}`,
      field: fields[column] ?? 'extra',
      samples: [...new Set(below(column).map((cell) => cell.trim()))].filter(Boolean).slice(0, 2),
    })),
    statuses,
    dates,
    rows: rowsOf(sheet, reader, mapping, known),
    missing: dates.mustAsk && !mapping.convention ? [...missing, 'dates'] : missing,
  };
}

function statusesOf(sheet: Sheet, column: number | undefined, mapping: Mapping): PlannedStatus[] {
  const counted = new Map<string, number>();
  for (const row of sheet.body) {
    const text = column === undefined ? '' : (row.cells[column] ?? '').trim();
    if (!isBlank(row) && text.length <= MOST_STATUS) counted.set(text, (counted.get(text) ?? 0) + 1);
  }
  return [...counted].slice(0, MOST_STATUSES).map(([text, n]) => {
    const guess = guessStatus(text);
    const said = Object.hasOwn(mapping.statuses, text) ? mapping.statuses[text] : undefined;
    return { text, n, becomes: said ?? guess.becomes, isSure: guess.isSure || said !== undefined };
  });
}

function rowsOf(sheet: Sheet, reader: Reader, mapping: Mapping, known: Known): PlannedRow[] {
  const identify = identityOf(sheet.headings);
  const idColumn = sheet.headings.findIndex((heading) => headingKey(heading) === 'onward id');
  const met = new Map<string, number>();
  const rows = sheet.body.map((row): PlannedRow => {
    if (isBlank(row)) return { line: row.line, fate: 'blank', troubles: [], isDouble: false };
    const read = readRow(reader, row.cells);
    if (!read.application) return { line: row.line, fate: 'refused', ...read, isDouble: false };
    const own = identify(row.cells);
    const before = met.get(own) ?? 0;
    met.set(own, before + 1);
    const key = known.keyOf(before === 0 ? own : `${own}#${before + 1}`);
    const isDouble = before > 0;
    const id = row.cells[idColumn]?.trim();
    const fate =
      known.has(key) || (id && known.hasId(id))
        ? 'here'
        : isDouble && !mapping.doubles.includes(row.line)
          ? 'double'
          : mapping.unreadable === 'leave' && read.troubles.length > 0
            ? 'left-out'
            : 'in';
    return { line: row.line, fate, ...read, key, isDouble };
  });
  const unclosed = sheet.unclosed.map((line): PlannedRow => {
    const troubles = ['It opens a quotation mark that never ends'];
    return { line, fate: 'refused', troubles, isDouble: false };
  });
  return [...rows, ...unclosed].sort((one, other) => one.line - other.line);
}

export const countFate = (plan: Plan, fate: Fate): number =>
  plan.rows.filter((row) => row.fate === fate).length;
