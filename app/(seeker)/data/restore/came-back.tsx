import type { WaitingRestore } from '@/db/restores/reads';
import { MOST_INDEXED } from '@/lib/exports/rules';
import { Closed, Counts, comesIn, differs } from './counts';

/** What came in. */
export function CameBack({ restore: { name, counts } }: { restore: WaitingRestore }) {
  const n = comesIn(counts);
  const other = differs(counts);
  const applications = counts.tables.find(({ table }) => table === 'applications')?.comesIn ?? 0;
  return (
    <main id="main" className="page flow stack-l">
      <h1>{n === 0 && counts.closed ? 'The mark is taken over' : headingOf(n)}</h1>
      <p role="status">
        From {name}. {other > 0 && 'What was here and said something else stayed as it is. '}The file is no
        longer kept here.
        {applications > MOST_INDEXED && ' Search finds the last of your applications in a few minutes.'}
      </p>
      <Closed counts={counts} isDone />
      <p>
        <a className="btn primary" href="/applications">
          Go to the board
        </a>
      </p>
      <section className="stack">
        <h2 className="sec-head">What came in</h2>
        <Counts counts={counts} isDone />
      </section>
    </main>
  );
}

const headingOf = (n: number) =>
  n === 1 ? '1 entry is back' : `${n.toLocaleString('en-GB')} entries are back`;
