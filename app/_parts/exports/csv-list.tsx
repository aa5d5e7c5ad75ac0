import { SHEET_GROUPS } from '@/lib/sheets/sheets';

/**
 * Every table that has rows, in plain words, each a file for a spreadsheet. What has not been used yet takes no room.
 * @param counts rows by the sheet's name, as `countSheets` (`db/sheets/reads.ts`) has them.
 */
export const CsvList = ({ counts }: { counts: Readonly<Record<string, number>> }) => {
  const groups = SHEET_GROUPS.map(({ heading, sheets }) => ({
    heading,
    sheets: sheets.filter(({ name }) => counts[name]),
  })).filter(({ sheets }) => sheets.length > 0);
  return (
    <section className="stack" aria-labelledby="csv">
      <h2 id="csv" className="sec-head">
        Tables for a spreadsheet
      </h2>
      <p>
        Each is a CSV file with headings in words, to open in any spreadsheet. Days read 2026-03-06, and times
        are as your clock shows them. What lies in the bin is left out.
      </p>
      {groups.map(({ heading, sheets }) => (
        <table key={heading} className="table rows">
          <caption className="text-left font-semibold">{heading}</caption>
          <thead className="sr">
            <tr>
              <th scope="col">Table</th>
              <th scope="col">Rows</th>
            </tr>
          </thead>
          <tbody>
            {sheets.map(({ name, title, about }) => (
              <tr key={name}>
                <td>
                  <a className="go" href={`/data/${name}.csv`}>
                    {title}
                  </a>
                  <br />
                  <span className="sm muted">{about}</span>
                </td>
                <td className="num muted">{counts[name]?.toLocaleString('en-GB')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
      {groups.length === 0 && (
        <p className="text-ink-2">
          Nothing is written down yet. As soon as there is an application, its table is here.
        </p>
      )}
    </section>
  );
};
