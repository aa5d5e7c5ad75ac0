import { headingKey, recogniseColumns } from './columns';
import type { Field } from './rules';

const fold = (text: string) => text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();

/** Columns that are written anew while an application goes on: a row is the same row whatever they say. */
const GOES_ON = new Set<Field | undefined>(['status', 'notes', 'lastUpdate', 'nextAction', 'nextActionOn']);

/**
 * What makes a row of a file the same row at its next coming: its cells, trimmed and case-folded, without what changes
 * as an application goes on (status, notes, last update, next action). By heading and in their order, so that moved or
 * empty columns change nothing; and by the headings alone, so that a corrected mapping changes nothing either.
 */
export function identityOf(headings: readonly string[]): (cells: readonly string[]) => string {
  const fields = recogniseColumns(headings, () => []);
  const columns = headings
    .map((heading, column) => ({ key: headingKey(heading), column }))
    .filter(({ column }) => !GOES_ON.has(fields[column]))
    .sort((one, other) => (one.key < other.key ? -1 : Number(one.key > other.key)));
  return (cells) =>
    JSON.stringify(
      columns.map(({ key, column }) => [key, fold(cells[column] ?? '')]).filter(([, text]) => text !== ''),
    );
}
