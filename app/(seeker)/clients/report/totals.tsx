import type { Counted, Hidden, Table, Withheld } from '@/lib/roster/report';

const HIDDEN: Record<Hidden, string> = { few: '<10', beside: 'not given' };

const WITHHELD: Record<Withheld, (all: number) => string> = {
  few: (all) =>
    all === 0
      ? 'Nobody shares this with you yet. Totals appear from ten people on.'
      : `Fewer than ten of ${all} share this, so there are no totals of it. They appear from ten people on.`,
  rest: () =>
    'Fewer than ten who share this are not in the group. Beside the totals of everybody, theirs could be worked out, so there are none of the group.',
};

interface TotalsProps<Cell extends string> {
  readonly title: string;
  /** What is counted: "applications". */
  readonly of: string;
  readonly note?: string;
  readonly all: number;
  readonly table: Table<Cell>;
  readonly cells: readonly Cell[];
  readonly names: Readonly<Record<Cell, string>>;
}

/** One table of a report, with how many people it is about. */
export function Totals<Cell extends string>({
  title,
  of,
  note,
  all,
  table,
  cells,
  names,
}: TotalsProps<Cell>) {
  const { sharing, total, withheld } = table;
  const id = title.toLowerCase().replaceAll(' ', '-');
  return (
    <section className="stack" aria-labelledby={id}>
      <h2 id={id} className="sec-head">
        {title}
      </h2>
      {withheld ? (
        <p>{WITHHELD[withheld](all)}</p>
      ) : (
        <>
          <p className="text-ink-2">
            {sharing} of {all} share this. {note}
          </p>
          <table className="table num totals">
            <caption className="sr">{title}</caption>
            <thead>
              <tr>
                <td />
                <th scope="col">{of === 'steps' ? 'Steps' : 'Applications'}</th>
                <th scope="col">People</th>
              </tr>
            </thead>
            <tbody>
              {cells.map((cell) => {
                const counted: Counted | Hidden = table.cells[cell];
                return (
                  <tr key={cell}>
                    <th scope="row">{names[cell]}</th>
                    <td>{typeof counted === 'string' ? HIDDEN[counted] : counted.n}</td>
                    <td>{typeof counted === 'string' ? HIDDEN[counted] : counted.people}</td>
                  </tr>
                );
              })}
              <tr>
                <th scope="row">All</th>
                <td>{total?.n ?? 'not given'}</td>
                <td>{total?.people ?? 'not given'}</td>
              </tr>
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}
