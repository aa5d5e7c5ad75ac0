import { Choices, Tick } from '@/components/field';
import type { Mapping } from '@/lib/imports/mapping';
import type { Plan, PlannedRow } from '@/lib/imports/plan';

/** Rows listed at most; the sentence above counts all. */
const MOST_LISTED = 100;

/** Each row that can't be read, or not wholly, by its line. */
export function Troubles({ plan, unreadable }: { plan: Plan; unreadable: Mapping['unreadable'] }) {
  const rows = plan.rows.filter(
    (row) => row.troubles.length > 0 && row.fate !== 'here' && row.fate !== 'double',
  );
  const hasParts = rows.some((row) => row.application);
  if (rows.length === 0) return null;
  return (
    <section className="stack">
      <h2 className="sec-head">Not wholly readable</h2>
      <ul className="list">
        {rows.slice(0, MOST_LISTED).map((row) => (
          <li key={row.line}>
            <span className="strong">Line {row.line}</span>
            {row.application && <span>: {nameOf(row)}</span>}
            {row.troubles.map((trouble) => (
              <p key={trouble} className="text-ink-2">
                {trouble}.
              </p>
            ))}
            <p className="sm muted">{fateOf(row)}</p>
          </li>
        ))}
      </ul>
      <More n={rows.length - MOST_LISTED} />
      {hasParts && (
        <Choices
          name="unreadable"
          label="Rows with a part that can’t be read"
          initial={unreadable}
          choices={[
            {
              value: 'keep',
              label: 'Bring them in',
              hint: 'That part is left empty, and its text is kept in the notes.',
            },
            { value: 'leave', label: 'Leave them out' },
          ]}
        />
      )}
    </section>
  );
}

/** Rows that say the same as one above them. */
export function Doubles({ plan }: { plan: Plan }) {
  const rows = plan.rows.filter((row) => row.isDouble && row.fate !== 'here');
  if (rows.length === 0) return null;
  return (
    <section className="stack">
      <h2 className="sec-head">Doubles</h2>
      <p className="text-ink-2">
        These say the same as a row above them, and stay out unless you tick them and count again.
      </p>
      <div>
        {rows.slice(0, MOST_LISTED).map((row) => (
          <Tick
            key={row.line}
            name={`double-${row.line}`}
            label={nameOf(row)}
            hint={`Line ${row.line}`}
            initial={row.fate !== 'double'}
          />
        ))}
      </div>
      <More n={rows.length - MOST_LISTED} />
    </section>
  );
}

const nameOf = ({ application }: PlannedRow) => `${application?.role}, ${application?.organisation}`;

function fateOf({ fate }: PlannedRow): string {
  if (fate === 'refused') return 'Stays out: correct the line in your file, and bring it in again.';
  if (fate === 'left-out') return 'Stays out.';
  return 'Comes in with that part left empty, and its text in the notes.';
}

function More({ n }: { n: number }) {
  return n > 0 ? <p className="muted">And {n.toLocaleString('en-GB')} more.</p> : null;
}
