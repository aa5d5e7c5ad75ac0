import type { RecordAsked } from './asked';
import type { RecordLine } from './assemble';
import { RECORD_WORDS } from './rules';

/**
 * One cell: quoted where it has to be, and never a formula. Spreadsheets run a cell that begins with one of `= + - @`, a
 * tab or a line break, so such a cell gets an apostrophe in front, which they show as text.
 */
export function cell(text: string): string {
  const safe = /^[\s]*[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",;\r\n\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The record as CSV (RFC 4180, with a byte order mark so that Excel reads it as UTF-8); the chosen columns only. */
export function recordAsCsv(
  lines: readonly RecordLine[],
  { withOrganisations, withContacts }: Pick<RecordAsked, 'withOrganisations' | 'withContacts'>,
): string {
  const head = [
    'Day',
    'Kind',
    'What',
    ...(withOrganisations ? ['Organisation'] : []),
    ...(withContacts ? ['Contact'] : []),
  ];
  const rows = lines.map(({ day, kind, what, organisation, contact }) => [
    day,
    RECORD_WORDS[kind],
    what,
    ...(withOrganisations ? [organisation ?? ''] : []),
    ...(withContacts ? [contact ?? ''] : []),
  ]);
  return `\uFEFF${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
