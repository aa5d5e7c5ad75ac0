import { expect, test } from 'vitest';
import { readdressed } from './ids';
import { MYSELF } from './rules';
import type { ColumnShape, Row } from './shape';

const column = (name: string, kind: ColumnShape['kind']) => ({ name, kind, isNullable: true });
const COLUMNS = [column('id', 'id'), column('by', 'id'), column('notes', 'text'), column('data', 'json')];
const OWNER = '0190aaaa-bbbb-7ccc-8ddd-000000000001';

test('an account’s id is another’s in fields and in data, and never in words', () => {
  const row: Row = {
    id: '1',
    by: MYSELF,
    notes: MYSELF,
    data: { by: MYSELF, among: [MYSELF, 1, null], said: `by ${MYSELF}` },
  };
  expect(readdressed(row, COLUMNS, MYSELF, OWNER)).toEqual({
    id: '1',
    by: OWNER,
    notes: MYSELF,
    data: { by: OWNER, among: [OWNER, 1, null], said: `by ${MYSELF}` },
  });
  const other: Row = { id: '1', by: null, notes: MYSELF, data: { said: [] } };
  expect(readdressed(other, COLUMNS, MYSELF, OWNER)).toBe(other);
});
