import type { Metadata } from 'next';
import { InterviewLine } from '@/app/_parts/interviews/interview-line';
import { seekerPage } from '@/app/_parts/page/page';
import { type InterviewPart, type InterviewRow, listInterviews, PARTS } from '@/db/interviews/reads';
import { read } from '@/db/transaction';
import type { Reader } from '@/lib/interviews/when';
import { idIn, type Query } from '../applications/board-address';

export const metadata: Metadata = { title: 'Interviews' };

/** Rows of one part. */
const ROWS = 20;
const PART_WORDS: Record<InterviewPart, string> = {
  coming: 'Coming',
  undated: 'Without a date',
  past: 'Over',
};

type Props = { searchParams: Promise<Query> };

/** Every interview: to come, without a date, over. Further ones of a part stand on a page of their own. */
export default seekerPage<Props>(async (scope, { searchParams }) => {
  const query = await searchParams;
  const only = PARTS.find((part) => part === query.part);
  const after = only && idIn(query.after);
  const rows = ROWS + 1;
  const { session, ...lists } = await read(scope, (tx) => ({
    coming: listInterviews(tx, { part: 'coming', limit: rows, after: only === 'coming' ? after : undefined }),
    undated: listInterviews(tx, {
      part: 'undated',
      limit: rows,
      after: only === 'undated' ? after : undefined,
    }),
    past: listInterviews(tx, { part: 'past', limit: rows, after: only === 'past' ? after : undefined }),
  }));
  const reader: Reader = { zone: session.timeZone, locale: session.locale, now: new Date() };
  const shown = PARTS.filter((part) => (only ? part === only : lists[part].length > 0));
  return (
    <main id="main" className="page flow stack-l">
      <header>
        <h1>Interviews</h1>
        {after && (
          <p className="sm">
            <a className="go" href="/interviews">
              Back to the first ones
            </a>
          </p>
        )}
      </header>
      {shown.length === 0 && (
        <p className="text-ink-2 prose">
          Calls, tests and conversations stand here once you write one down: open an application and choose{' '}
          <i>Add an interview</i>. Each has a place to prepare, and to look back. Your{' '}
          <a href="/stories">stories</a> can be written before that.
        </p>
      )}
      {shown.map((part) => (
        <Part key={part} part={part} rows={lists[part]} reader={reader} />
      ))}
      {shown.length > 0 && (
        <p>
          <a className="go" href="/stories">
            Stories to bring
          </a>
        </p>
      )}
    </main>
  );
});

function Part({
  part,
  rows,
  reader,
}: {
  part: InterviewPart;
  rows: readonly InterviewRow[];
  reader: Reader;
}) {
  const shown = rows.slice(0, ROWS);
  const last = rows.length > ROWS ? shown.at(-1) : undefined;
  return (
    <section aria-labelledby={part}>
      <h2 id={part} className="sec-head">
        {PART_WORDS[part]}
      </h2>
      {shown.length === 0 && <p className="muted mt-3">There are no more.</p>}
      <ul className="list">
        {shown.map((interview) => (
          <InterviewLine key={interview.id} interview={interview} reader={reader} withWhom />
        ))}
      </ul>
      {last && (
        <a className="btn full" href={`/interviews?part=${part}&after=${last.id}`}>
          Show more
        </a>
      )}
    </section>
  );
}
