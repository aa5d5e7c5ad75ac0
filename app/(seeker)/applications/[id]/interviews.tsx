import { InterviewLine } from '@/app/_parts/interviews/interview-line';
import type { InterviewRow } from '@/db/interviews/reads';
import { stateOf } from '@/lib/interviews/rules';
import type { Reader } from '@/lib/interviews/when';

interface InterviewsProps {
  readonly id: string;
  /** In the order in which they are held. */
  readonly interviews: readonly InterviewRow[];
  readonly reader: Reader;
}

/** Those to come first; those that are over below, folded. */
export function Interviews({ id, interviews, reader }: InterviewsProps) {
  const isOver = (one: InterviewRow) => ['past', 'cancelled'].includes(stateOf(one, reader.now));
  const [over, coming] = [interviews.filter(isOver).toReversed(), interviews.filter((one) => !isOver(one))];
  return (
    <section aria-labelledby="interviews">
      <div className="sec-head">
        <h2 id="interviews">Interviews</h2>
        <a href={`/interviews/new?application=${id}`}>Add an interview</a>
      </div>
      {interviews.length === 0 && (
        <p className="muted mt-3">
          A call, a test, a conversation: write down when, and there is one place to prepare and to look back.
        </p>
      )}
      {coming.length > 0 && <Lines interviews={coming} reader={reader} />}
      {over.length > 0 && (
        <details open={coming.length === 0}>
          <summary>{over.length === 1 ? 'One that is over' : `${over.length} that are over`}</summary>
          <Lines interviews={over} reader={reader} />
        </details>
      )}
    </section>
  );
}

const Lines = ({ interviews, reader }: Omit<InterviewsProps, 'id'>) => (
  <ul className="list">
    {interviews.map((one) => (
      <InterviewLine key={one.id} interview={one} reader={reader} />
    ))}
  </ul>
);
