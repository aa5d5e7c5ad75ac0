import { Section } from '@/app/_parts/clients/section';
import type { HistoryEvent, TrailEvent } from '@/db/events/reads';
import type { Grant } from '@/lib/coach-links/rules';
import { historyFor } from '@/lib/coach-links/seen-history';
import { saidOfThem } from '@/lib/coach-links/standing-words';
import { historyWords } from '@/lib/events/history-words';
import { timeline } from '@/lib/events/timeline';

interface HistoryProps {
  readonly events: readonly (HistoryEvent | TrailEvent)[];
  readonly may: ReadonlySet<Grant>;
  /** A moment, and a day, in words. */
  readonly at: (moment: string) => string;
  readonly onDay: (day: string) => string;
}

/** What happened, the newest first, as far as its parts are shared. */
export const ClientHistory = ({ events, may, at, onDay }: HistoryProps) => (
  <Section id="history" title="History">
    <ol className="history">
      {timeline(historyFor(events, may))
        .toReversed()
        .map(({ event, at: moment, isUndone }) => (
          <li key={event.id}>
            <time dateTime={new Date(moment).toISOString()}>{at(moment)}</time>
            <span>
              {saidOfThem(historyWords(event, onDay))}
              {'role' in event && event.role && <span className="muted">, {event.role}</span>}
              {'actorKind' in event && event.actorKind === 'coach' && (
                <span className="muted">, by a coach</span>
              )}
              {isUndone && <span className="muted"> (undone)</span>}
            </span>
          </li>
        ))}
    </ol>
  </Section>
);
