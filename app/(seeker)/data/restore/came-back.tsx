import type { WaitingRestore } from '@/db/restores/reads';
import { Counts, comesIn, differs } from './counts';

/** What came in. */
export function CameBack({ restore: { name, counts } }: { restore: WaitingRestore }) {
  const n = comesIn(counts);
  const other = differs(counts);
  return (
    <main id="main" className="page flow stack-l">
      <h1>{n === 1 ? '1 entry is back' : `${n.toLocaleString('en-GB')} entries are back`}</h1>
      <p role="status">
        From {name}. {other > 0 && 'What was here and said something else stayed as it is. '}The file is no
        longer kept here.
      </p>
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
