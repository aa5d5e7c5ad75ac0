import type { CsvCell } from '@/lib/exports/csv';
import { daysIn, minutesIn } from '@/lib/time/days';

/** Writes a cell from what stands in the column's sources, in their order. `zone` is the seeker's (IANA). */
export type Write = (values: readonly unknown[], zone: string) => CsvCell;

/**
 * The way to the application that a row is about, or the ways, of which each may lead to one: while one of them lies in
 * the bin, the row is left out. Empty for an application itself.
 */
export type ToBin = string | readonly string[];

/** Of several rows that hang on this one: a column of each, joined with commas. */
export interface Many {
  /** The table of those rows, and its column that says on which row they hang. */
  readonly of: string;
  readonly by: string;
  /** What is written of each: a path from that table. */
  readonly value: string;
  readonly bin?: ToBin;
}

/** One column of a sheet. */
export interface Column {
  readonly heading: string;
  /**
   * Where its values come from: columns of the sheet's table, or of a row that it refers to: `application.role` is the
   * role of the row that `applicationId` names.
   */
  readonly from: readonly (string | Many)[];
  readonly write: Write;
}

/** A table as a person understands it: what the CSV of it holds. */
export interface Sheet {
  /** Its name in the address, and of the file. */
  readonly name: string;
  /** The database's table, one row a line. */
  readonly table: string;
  readonly title: string;
  /** What is in it, in a few words. */
  readonly about: string;
  readonly bin?: ToBin;
  /** Rows that may hold long texts; fewer of them are read at once. */
  readonly isLong?: boolean;
  readonly columns: readonly Column[];
}

const asItIs: Write = ([value]) => {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.map(String).join(', ');
  return typeof value === 'object' ? JSON.stringify(value) : (value as CsvCell);
};

/** What stands in the database, as it is: text, a number, yes or no, a day. */
export const plain = (heading: string, from: string): Column => ({ heading, from: [from], write: asItIs });

/** A code in words; one without words is written as a sentence would begin with it. */
export const inWords = (heading: string, from: string, words: Record<string, string> = {}): Column => ({
  heading,
  from: [from],
  write: ([code]) => (typeof code === 'string' ? (words[code] ?? spoken(code)) : null),
});

/** `no-answer` reads "No answer". */
export const spoken = (code: string): string =>
  code.charAt(0).toUpperCase() + code.slice(1).replaceAll('-', ' ');

/** The day of a moment, where the seeker is: `2026-03-06`. Of several the first that is known. */
export const day = (heading: string, ...from: string[]): Column => ({
  heading,
  from,
  write: (moments, zone) => {
    const at = moments.find((moment) => typeof moment === 'string');
    return at === undefined ? null : daysIn(zone)(new Date(at as string));
  },
});

/** The minute of a moment, where the seeker is: `2026-03-06 14:30`. */
export const time = (heading: string, from: string): Column => ({
  heading,
  from: [from],
  write: ([at], zone) => (typeof at === 'string' ? minutesIn(zone)(new Date(at)).replace('T', ' ') : null),
});

/** Whether something was done at all. */
export const whether = (heading: string, from: string): Column => ({
  heading,
  from: [from],
  write: ([value]) => Boolean(value),
});

/** What hangs on the row, joined with commas. */
export const many = (heading: string, of: string, by: string, value: string, bin?: ToBin): Column => ({
  heading,
  from: [{ of, by, value, ...(bin === undefined ? {} : { bin }) }],
  write: asItIs,
});

/** A column made of several. */
export const made = (heading: string, from: readonly (string | Many)[], write: Write): Column => ({
  heading,
  from,
  write,
});

/** The row's own id, last, so that rows of several files find each other. */
export const id = (heading = 'Id', from = 'id'): Column => plain(heading, from);

/** Which application a row is about, in words. */
export const about = (path = 'application'): Column[] => [
  plain('Organisation', `${path}.organisation.name`),
  plain('Role', `${path}.role`),
];
