'use client';
import { use } from 'react';
import { OutcomeMark, StageMark } from '@/app/_parts/marks/marks';
import { FormContext } from '@/components/form';
import type { Outcome } from '@/lib/applications/rules';
import type { Column } from '@/lib/list/rules';
import type { StageKind } from '@/lib/stages/rules';

/** A row as it is shown: days are words already, and cells are in the order of the heads. */
export interface ListRow {
  readonly id: string;
  readonly version: number;
  readonly organisation: string;
  readonly stageKind: StageKind;
  readonly outcome: Outcome | null;
  readonly cells: readonly string[];
}
/** A column's head; with an address it orders by it. */
export interface Head {
  readonly column: Column | 'organisation';
  readonly words: string;
  readonly href?: string;
  readonly sorted?: 'ascending' | 'descending';
}

interface RowsProps {
  readonly heads: readonly Head[];
  readonly rows: readonly ListRow[];
}

/**
 * Applications as a table, which becomes cards on a phone. A client component, as its rows then travel as data; it
 * stands in the form of what is done to several, and keeps their ticks when that fails.
 */
export function Rows({ heads, rows }: RowsProps) {
  const ticked = new Set((use(FormContext).values.picked ?? '').split(',').map((one) => one.slice(0, 36)));
  return (
    <table className="table rows list-rows">
      <caption className="sr">Applications</caption>
      <thead>
        <tr>
          <td />
          {heads.map((head) => (
            <th key={head.column} scope="col" aria-sort={head.sorted}>
              {head.href ? <a href={head.href}>{head.words}</a> : head.words}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td>
              <label className="tap">
                <input
                  type="checkbox"
                  name="picked"
                  value={`${row.id}:${row.version}`}
                  defaultChecked={ticked.has(row.id)}
                  aria-label={`Tick ${row.organisation}`}
                />
              </label>
            </td>
            <td>
              <a className="go strong" href={`/applications/${row.id}`}>
                {row.organisation}
              </a>
            </td>
            {heads.slice(1).map((head, n) => (
              <Cell key={head.column} head={head} row={row} text={row.cells[n] ?? ''} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ head, row, text }: { head: Head; row: ListRow; text: string }) {
  if (head.column === 'role') return <td>{text}</td>;
  if (head.column !== 'stage') return <td data-name={head.words}>{text}</td>;
  const [stage, since] = text.split('\n');
  return (
    <td>
      {row.outcome ? (
        <OutcomeMark outcome={row.outcome} />
      ) : (
        <span className="row">
          <StageMark kind={row.stageKind} />
          {stage}
        </span>
      )}
      <span className="sm muted"> since {since}</span>
    </td>
  );
}
