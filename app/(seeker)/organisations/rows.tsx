'use client';

/** A row as it is shown. */
export interface OrganisationRow {
  readonly id: string;
  readonly name: string;
  readonly domain: string;
  readonly isTarget: boolean;
  readonly isClosed: boolean;
  /** "3 applications, 1 open", or nothing. */
  readonly applications: string;
}

/** Organisations as a table, which becomes a list on a phone. A client component, as its rows then travel as data. */
export const Rows = ({ rows }: { rows: readonly OrganisationRow[] }) => (
  <table className="table rows">
    <caption className="sr">Organisations</caption>
    <thead>
      <tr>
        <th scope="col">Name</th>
        <th scope="col">Applications</th>
        <th scope="col">Website</th>
        <th scope="col">Mark</th>
      </tr>
    </thead>
    <tbody>
      {rows.map(({ id, name, domain, isTarget, isClosed, applications }) => (
        <tr key={id}>
          <td>
            <a className="go strong" href={`/organisations/${id}`}>
              {name}
            </a>
          </td>
          <td>{applications}</td>
          <td className="muted">{domain}</td>
          <td>
            {[isTarget && 'Target', isClosed && 'Asked not to be contacted'].filter(Boolean).join(', ')}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
