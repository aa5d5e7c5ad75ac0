import { headingKey, recogniseColumns } from './columns';

const fold = (text: string) => text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();

/**
 * What makes a row of a file the same row at its next coming: its cells, trimmed and case-folded, without status and
 * notes. By heading and in their order, so that moved or empty columns change nothing; and by the headings alone, so
 * that a corrected mapping changes nothing either.
 */
export function identityOf(headings: readonly string[]): (cells: readonly string[]) => string {
  const fields = recogniseColumns(headings, () => []);
  const columns = headings
    .map((heading, column) => ({ key: headingKey(heading), column }))
    .filter(({ column }) => fields[column] !== 'status' && fields[column] !== 'notes')
    .sort((one, other) => (one.key < other.key ? -1 : Number(one.key > other.key)));
  return (cells) =>
    JSON.stringify(
      columns.map(({ key, column }) => [key, fold(cells[column] ?? '')]).filter(([, text]) => text !== ''),
    );
}
