'use client';
import { OutcomeMark, StageMark } from '@/app/_parts/marks/marks';
import type { Outcome } from '@/lib/applications/rules';
import type { StageKind } from '@/lib/stages/rules';

/** A row as it is shown: days are words already. */
export interface ListRow {
  readonly id: string;
  readonly organisation: string;
  readonly role: string;
  readonly stage: string;
  readonly stageKind: StageKind;
  readonly outcome: Outcome | null;
  readonly since: string;
  readonly applied: string;
  readonly next: string;
}

/** Applications as a table, which becomes a list on a phone. A client component, as its rows then travel as data. */
export function Rows({ rows }: { rows: readonly ListRow[] }) {
  return (
    <table className="table rows">
      <caption className="sr">Applications</caption>
      <thead>
        <tr>
          <th scope="col">Organisation</th>
          <th scope="col">Role</th>
          <th scope="col">Stage</th>
          <th scope="col">Applied</th>
          <th scope="col">Next</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td>
              <a className="go strong" href={`/applications/${row.id}`}>
                {row.organisation}
              </a>
            </td>
            <td>{row.role}</td>
            <td>
              {row.outcome ? (
                <OutcomeMark outcome={row.outcome} />
              ) : (
                <span className="row">
                  <StageMark kind={row.stageKind} />
                  {row.stage}
                </span>
              )}
              <span className="sm muted"> since {row.since}</span>
            </td>
            <td data-name="Applied">{row.applied}</td>
            <td data-name="Next">{row.next}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
