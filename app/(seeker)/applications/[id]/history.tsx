import type { HistoryEvent } from '@/db/events/reads';
import { historyWords } from '@/lib/events/history-words';
import type { Entry } from '@/lib/events/timeline';

interface HistoryProps {
  readonly id: string;
  /** Oldest first. */
  readonly entries: readonly Entry<HistoryEvent>[];
  /** A moment, and a day, in words. */
  readonly inWords: (at: string) => string;
  readonly dayInWords: (day: string) => string;
}

/** What happened, the newest first, with what was said about it later. */
export function History({ id, entries, inWords, dayInWords }: HistoryProps) {
  return (
    <section className="stack" aria-labelledby="history">
      <div className="sec-head">
        <h2 id="history">History</h2>
        <a href={`/applications/${id}/dates`}>Correct a date</a>
      </div>
      <ol className="history">
        {entries.toReversed().map(({ event, at, isUndone, corrections }) => (
          <li key={event.id}>
            <time dateTime={new Date(at).toISOString()}>{inWords(at)}</time>
            <span>
              {historyWords(event, dayInWords)}
              {event.actorKind !== 'seeker' && (
                <span className="muted">, {event.actorKind === 'coach' ? 'by your coach' : 'by itself'}</span>
              )}
              {isUndone && <span className="muted"> (undone)</span>}
              {corrections.map((one, n) => (
                <small key={one.id} className="block muted">
                  Date corrected {one.actorKind === 'coach' ? 'by your coach' : 'by you'} on{' '}
                  {inWords(one.recordedAt)}; it said {inWords(corrections[n - 1]?.at ?? event.at)}
                </small>
              ))}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
