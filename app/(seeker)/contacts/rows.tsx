'use client';

/** A row as it is shown: days are words already. */
export interface ContactRow {
  readonly id: string;
  readonly name: string;
  readonly part: string;
  readonly organisationId: string | null;
  readonly organisation: string;
  readonly next: string;
}

/** People as a table, which becomes a list on a phone. A client component, as its rows then travel as data. */
export const Rows = ({ rows }: { rows: readonly ContactRow[] }) => (
  <table className="table rows">
    <caption className="sr">Contacts</caption>
    <thead>
      <tr>
        <th scope="col">Name</th>
        <th scope="col">Organisation</th>
        <th scope="col">Part</th>
        <th scope="col">Next touch</th>
      </tr>
    </thead>
    <tbody>
      {rows.map(({ id, name, part, organisationId, organisation, next }) => (
        <tr key={id}>
          <td>
            <a className="go strong" href={`/contacts/${id}`}>
              {name}
            </a>
          </td>
          <td>
            {organisationId && (
              <a className="reach" href={`/organisations/${organisationId}`}>
                {organisation}
              </a>
            )}
          </td>
          <td className="muted">{part}</td>
          <td data-name="Next touch">{next}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
