'use client';
import { OutcomeMark, StageMark } from '@/app/_parts/marks/marks';
import type { Head, ListRow } from '@/app/(seeker)/applications/list/rows';

interface ClientRowsProps {
  readonly heads: readonly Head[];
  readonly rows: readonly ListRow[];
  /** What comes before an application's id. */
  readonly application: string;
}

/** A client's applications as a table, which becomes cards on a phone; nothing can be ticked. */
export const ClientRows = ({ heads, rows, application }: ClientRowsProps) => (
  <table className="table rows">
    <caption className="sr">Applications</caption>
    <thead>
      <tr>
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
            <a className="go strong" href={`${application}/${row.id}`}>
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

function Cell({ head, row, text }: { head: Head; row: ListRow; text: string }) {
  if (head.column === 'role') return <td>{text}</td>;
  if (head.column !== 'stage') return <td data-name={head.words}>{text}</td>;
  const [stage, since] = text.split('\n');
  return (
    <td>
      {row.outcome ? (
        <OutcomeMark outcome={row.outcome} isTheirs />
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
