'use client';

interface NumberTableProps {
  readonly summary: string;
  readonly caption: string;
  /** What the part that scrolls is called. */
  readonly label: string;
  readonly heads: readonly string[];
  /** The first of each row is its name. */
  readonly rows: readonly (readonly (string | number)[])[];
  /** What the table leaves out. */
  readonly rest?: string | undefined;
}

/** The numbers of a picture, folded; a table that may be wider than the page. */
export const NumberTable = ({ summary, caption, label, heads, rows, rest }: NumberTableProps) => (
  <details>
    <summary>{summary}</summary>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
    <section className="scroll-x" aria-label={label} tabIndex={0}>
      <table className="table num over-numbers">
        <caption className="sr">{caption}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...numbers]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {numbers.map((number, at) => (
                <td key={heads[at + 1]}>{number}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
    {rest && <p className="sm muted">{rest}</p>}
  </details>
);
