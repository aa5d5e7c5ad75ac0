import type { TrailEvent } from '@/db/events/reads';
import { historyWords } from '@/lib/events/history-words';
import { timeline } from '@/lib/events/timeline';

interface TrailHereProps {
  readonly events: readonly TrailEvent[];
  readonly inWords: (at: string) => string;
  readonly dayInWords: (day: string) => string;
}

/** Everything that happened with an organisation or a person, dated, the newest first. */
export const TrailHere = ({ events, inWords, dayInWords }: TrailHereProps) => (
  <section className="stack" aria-labelledby="trail">
    <h2 id="trail" className="sec-head">
      What happened
    </h2>
    {events.length === 0 && <p className="muted">Nothing yet. What happens from now on is kept here.</p>}
    <ol className="history">
      {timeline(events)
        .toReversed()
        .map(({ event, at, isUndone }) => (
          <li key={event.id}>
            <time dateTime={new Date(at).toISOString()}>{inWords(at)}</time>
            <span>
              {historyWords(event, dayInWords)}
              {event.role && (
                <>
                  {' '}
                  <a className="sm" href={`/applications/${event.applicationId}`}>
                    {event.role}
                  </a>
                </>
              )}
              {isUndone && <span className="muted"> (undone)</span>}
            </span>
          </li>
        ))}
    </ol>
  </section>
);
