import type { z } from 'zod';
import {
  FORMAT,
  MOST_AHEAD,
  MOST_ROWS,
  MYSELF,
  type Problem,
  type ProblemCode,
  Unreadable,
  VERSION,
} from './rules';
import { type ExportedPerson, personSchema, type Row, rowSchema, type TableShape } from './shape';
import { type Slice, slicer } from './slices';

/** A row that is as it must be, by itself. */
export interface CheckedRow {
  readonly table: string;
  /** From 1. */
  readonly n: number;
  readonly row: Row;
}

/**
 * Reads an export piece by piece and looks at everything that can be told from the file alone: its version, every
 * field of every row, ids that stand twice, and references to rows that are not in it. Memory is what the ids take.
 * @throws Unreadable, from `write` and `end`, at the first thing that is wrong.
 */
export function exportChecker(
  shapes: readonly TableShape[],
  take: (checked: CheckedRow) => void,
  mostAhead = MOST_AHEAD,
) {
  const tables = new Map(shapes.map((shape) => [shape.name, tableOf(shape)]));
  const head = new Map<string, unknown>();
  /** References to rows that did not come yet, by table and id: where each is first made. */
  const open = new Map<string, Map<string, Problem>>(shapes.map(({ name }) => [name, new Map()]));
  let rows = 0;
  let ahead = 0;

  const cutter = slicer(({ key, table, row, value }: Slice) => {
    if (table === undefined) head.set(key, value);
    else if (row === 0) beginTable(table);
    else takeRow(table, row as number, value);
  }, meetKey);

  /** Before its value is read: nothing is held that is of no use. */
  function meetKey(key: string): void {
    if (HEAD.has(key)) return;
    checkHead(head);
    throw new Unreadable({ code: 'unknown-field', field: key });
  }

  function beginTable(name: string): void {
    checkHead(head);
    const table = tables.get(name);
    if (!table) throw new Unreadable({ code: 'unknown-table', table: name });
    if (table.hasBegun) throw new Unreadable({ code: 'table-twice', table: name });
    table.hasBegun = true;
  }

  function takeRow(name: string, n: number, value: unknown): void {
    if (++rows > MOST_ROWS) throw new Unreadable({ code: 'too-many-rows' });
    const { schema, ids, references } = tables.get(name) as Table;
    const read = schema.safeParse(value);
    if (!read.success) throw new Unreadable({ ...whatIsWrong(read.error, value), table: name, row: n });
    const row = read.data;
    if (ids.has(row.id) || row.id === MYSELF)
      throw new Unreadable({ code: 'same-id', table: name, row: n, field: 'id' });
    ids.add(row.id);
    if (open.get(name)?.delete(row.id)) ahead -= 1;
    for (const { field, to } of references) {
      const id = row[field] as string | null;
      if (id === null || tables.get(to)?.ids.has(id)) continue;
      const pending = open.get(to);
      if (!pending || pending.has(id)) continue;
      if (++ahead > mostAhead) throw new Unreadable({ code: 'out-of-order', table: name, row: n, field });
      pending.set(id, { code: 'dangling', table: name, row: n, field });
    }
    take({ table: name, n, row });
  }

  return {
    write: cutter.write,
    /** @returns what the account itself brings along. */
    end(): ExportedPerson {
      cutter.end();
      checkHead(head);
      for (const pending of open.values())
        for (const problem of pending.values()) throw new Unreadable(problem);
      const person = personSchema.safeParse(head.get('person'));
      if (!person.success)
        throw new Unreadable({ ...whatIsWrong(person.error, head.get('person')), table: 'person' });
      return person.data;
    },
  };
}

/** What stands in the outermost object. */
const HEAD = new Set(['format', 'version', 'exported_at', 'person', 'tables']);

interface Table {
  readonly schema: z.ZodType<Row>;
  readonly ids: Set<string>;
  readonly references: readonly { readonly field: string; readonly to: string }[];
  hasBegun: boolean;
}

const tableOf = (shape: TableShape): Table => ({
  schema: rowSchema(shape),
  ids: new Set(),
  references: shape.columns.flatMap(({ name, refersTo }) =>
    refersTo ? [{ field: name, to: refersTo }] : [],
  ),
  hasBegun: false,
});

/** Format and version stand before the tables, so that a newer file is told from a damaged one. */
function checkHead(head: ReadonlyMap<string, unknown>): void {
  const version = head.get('version');
  if (head.get('format') !== FORMAT || typeof version !== 'number' || head.has('tables'))
    throw new Unreadable({ code: 'not-an-export' });
  if (version > VERSION) throw new Unreadable({ code: 'newer' });
  if (version !== VERSION) throw new Unreadable({ code: 'not-an-export' });
}

function whatIsWrong({ issues: [issue] }: z.ZodError, given: unknown): { code: ProblemCode; field?: string } {
  const [field] = issue?.code === 'unrecognized_keys' ? issue.keys : (issue?.path ?? []);
  if (field === undefined) return { code: 'wrong-value' };
  const isMissing = !Object.hasOwn(given as object, field);
  const code =
    issue?.code === 'unrecognized_keys' ? 'unknown-field' : isMissing ? 'missing-field' : 'wrong-value';
  return { code, field: String(field) };
}
