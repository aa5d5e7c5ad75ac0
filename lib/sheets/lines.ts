import { CSV_START, csvLine } from '@/lib/exports/csv';
import type { Sheet } from './columns';

/** What stands in the sources of each column, in the order of the columns and of their sources. */
export type SheetRow = readonly (readonly unknown[])[];

/** What a file of a sheet begins with: the mark of UTF-8 and the headings. */
export const headOf = (sheet: Sheet): string =>
  CSV_START + csvLine(sheet.columns.map(({ heading }) => heading));

/** Rows as lines of CSV. @param zone the seeker's, an IANA name: moments are written as its clocks show them. */
export const linesOf = (sheet: Sheet, rows: readonly SheetRow[], zone: string): string =>
  rows.map((values) => csvLine(sheet.columns.map(({ write }, n) => write(values[n] ?? [], zone)))).join('');
