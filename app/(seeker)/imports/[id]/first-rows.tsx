import { OUTCOME_WORDS } from '@/lib/applications/rules';
import type { Plan } from '@/lib/imports/plan';
import type { Incoming } from '@/lib/imports/rows';
import { BECOMES_WORDS } from '@/lib/imports/statuses';
import { type Day, dayInWords } from '@/lib/time/days';

const SHOWN = 8;

/** The first rows as they come in: a table, and on a phone a list. */
export function FirstRows({ plan, today, locale }: { plan: Plan; today: Day; locale: string }) {
  const rows = plan.rows
    .flatMap(({ fate, application, line }) =>
      fate === 'in' && application ? [{ line, ...application }] : [],
    )
    .slice(0, SHOWN);
  if (rows.length === 0) return null;
  const day = (one: Day | null) => (one ? dayInWords(one, today, locale) : '');
  return (
    <section className="stack">
      <h2 id="first-rows" className="sec-head">
        The first rows, as they come in
      </h2>
      <table className="table rows" aria-labelledby="first-rows">
        <thead>
          <tr>
            <th scope="col">Role, organisation</th>
            <th scope="col">Stands at</th>
            <th scope="col">Applied on</th>
            <th scope="col">Last update</th>
            <th scope="col">Place</th>
            <th scope="col">Salary</th>
          </tr>
        </thead>
        <tbody className="num">
          {rows.map((row) => (
            <tr key={row.line}>
              <td>
                <span className="strong">{row.role}</span>, {row.organisation}
              </td>
              <td data-name="Stands at">{standsAt(row)}</td>
              <td data-name="Applied on">{day(row.appliedOn)}</td>
              <td data-name="Last update">{day(row.lastUpdate)}</td>
              <td data-name="Place">{row.place}</td>
              <td data-name="Salary">{row.salaryText}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function standsAt({ standing: { kind, outcome, round } }: Incoming): string {
  if (outcome) return OUTCOME_WORDS[outcome];
  return kind === 'closed' ? '' : `${BECOMES_WORDS[kind]}${round ? `, round ${round}` : ''}`;
}
