import { readdressed } from './ids';
import { FORMAT, MYSELF, VERSION } from './rules';
import type { ColumnShape, ExportedPerson, Row } from './shape';

/** The beginning of an export: what it is, of which moment, and the account's own settings. */
export function opening(exportedAt: Date, person: ExportedPerson): string {
  const head = { format: FORMAT, version: VERSION, exported_at: exportedAt.toISOString() };
  const lines = [...Object.entries(head), ['person', person]].map(
    ([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`,
  );
  return `{\n${lines.join(',\n')},\n"tables": {\n`;
}

/** What stands before a table's first row, and after its last. */
export const tableOpening = (name: string, isFirst: boolean): string =>
  `${isFirst ? '' : ',\n'}${JSON.stringify(name)}: [`;
export const TABLE_CLOSING = '\n]';
export const CLOSING = '\n}\n}\n';

/** One row a line; the account's own id becomes `MYSELF`, but for texts. */
export function rowLine(
  row: string,
  columns: readonly ColumnShape[],
  owner: string,
  isFirst: boolean,
): string {
  const line = row.includes(owner)
    ? JSON.stringify(readdressed(JSON.parse(row) as Row, columns, owner, MYSELF))
    : row;
  return `${isFirst ? '\n' : ',\n'}${line}`;
}
