import type { NamedApplication } from '@/db/insights/reads';
import type { RowBehind } from '@/lib/insights/behind';

interface RowsTableProps {
  readonly rows: readonly RowBehind[];
  readonly names: ReadonlyMap<string, NamedApplication>;
}

/** Applications by name, each as what it counts. One that was removed this moment is left out. */
export const RowsTable = ({ rows, names }: RowsTableProps) => (
  <table className="table rows">
    <caption className="sr">Applications behind the figure</caption>
    <thead>
      <tr>
        <th scope="col">Application</th>
        <th scope="col">Stands in</th>
        <th scope="col">Counts as</th>
      </tr>
    </thead>
    <tbody>
      {rows.map(({ id, as, words, more }, n) => {
        const name = names.get(id);
        return (
          name && (
            // biome-ignore lint/suspicious/noArrayIndexKey: one application may have stood in a stage twice
            <tr key={`${id} ${as} ${n}`}>
              <td>
                <a className="reach" href={`/applications/${id}`}>
                  {name.role}, {name.organisation}
                </a>
              </td>
              <td data-name="Stands in">{name.stage}</td>
              <td data-name="Counts as">
                {words}
                {more && `, ${more}`}
              </td>
            </tr>
          )
        );
      })}
    </tbody>
  </table>
);
