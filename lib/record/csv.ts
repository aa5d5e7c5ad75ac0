import { CSV_START, csvLine } from '@/lib/exports/csv';
import type { RecordAsked } from './asked';
import type { RecordLine } from './assemble';
import { RECORD_WORDS } from './rules';

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
  return CSV_START + [head, ...rows].map(csvLine).join('');
}
