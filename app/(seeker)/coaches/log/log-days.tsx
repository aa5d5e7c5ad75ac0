import type { AccessRow } from '@/db/access-log/reads';
import { lineInWords } from '@/lib/access-log/words';
import { pageOf } from './page-of';

interface Given {
  readonly lines: readonly AccessRow[];
  readonly dayOf: (at: string) => string;
  readonly dayInWords: (day: string) => string;
  readonly timeOf: (at: string) => string;
}

/** Lines of the log under the day they are of; a thing that is still there is a link by the name it has now. */
export function LogDays({ lines, dayOf, dayInWords, timeOf }: Given) {
  const days = new Map<string, AccessRow[]>();
  for (const line of lines) {
    const day = dayOf(line.createdAt);
    days.set(day, [...(days.get(day) ?? []), line]);
  }
  return [...days].map(([day, some]) => (
    <section key={day} aria-labelledby={`day-${day}`}>
      <h2 id={`day-${day}`} className="sec-head">
        {dayInWords(day)}
      </h2>
      <ol className="list">
        {some.map((line) => (
          <li key={line.id}>
            <time className="num muted" dateTime={line.createdAt}>
              {timeOf(line.createdAt)}
            </time>{' '}
            {lineInWords(line)}
            <About line={line} />
          </li>
        ))}
      </ol>
    </section>
  ));
}

function About({ line }: { line: AccessRow }) {
  const { thing } = line;
  if (thing)
    return (
      <>
        : <a href={pageOf(thing)}>{thing.name || 'see it'}</a>
      </>
    );
  return line.about && <span className="kept">: {line.about}</span>;
}
