import { OutcomeMark, StageMark } from '@/app/_parts/marks/marks';
import type { listApplications } from '@/db/applications/reads';
import { type Day, shortDay } from '@/lib/time/days';

interface RowsProps {
  readonly rows: Awaited<ReturnType<typeof listApplications>>;
  readonly dayOf: (moment: Date) => Day;
  readonly today: Day;
}

/** Applications as a table, which becomes a list on a phone. */
export function Rows({ rows, dayOf, today }: RowsProps) {
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
              <span className="sm muted"> since {shortDay(dayOf(new Date(row.stageSince)), today)}</span>
            </td>
            <td data-name="Applied">{row.appliedOn && shortDay(row.appliedOn, today)}</td>
            <td data-name="Next">{nextOf(row, today)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const nextOf = ({ nextAction, nextActionOn }: RowsProps['rows'][number], today: Day): string =>
  [nextAction, nextActionOn && shortDay(nextActionOn, today)].filter(Boolean).join(', ');
