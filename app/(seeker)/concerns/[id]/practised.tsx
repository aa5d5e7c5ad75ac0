import type { ConcernItem } from '@/db/concerns/reads';
import { dayFromToday } from '@/lib/time/days';

interface PractisedProps {
  readonly items: readonly ConcernItem[];
  readonly day: (at: string) => string;
  readonly today: string;
  readonly locale: string;
}

/** What there was to do about it: what is done with its day, what is open, what was put away undone. */
export function Practised({ items, day, today, locale }: PractisedProps) {
  const stateOf = ({ doneAt, times, archivedAt, dueOn }: ConcernItem) => {
    if (doneAt) return times > 1 ? `Done ${times} times, first on ${day(doneAt)}` : `Done on ${day(doneAt)}`;
    if (archivedAt) return 'Put away';
    return dueOn ? `Due ${dayFromToday(dueOn, today, locale)}` : 'Open';
  };
  return (
    <section>
      <div className="sec-head">
        <h2>Practice for it</h2>
        <a href="/practice/checklist">Practice</a>
      </div>
      <ul className="list">
        {items.map((item) => (
          <li key={item.id}>
            <p>
              <a href={`/practice/items/${item.id}`}>{item.title}</a>
            </p>
            <p className="sm muted">{stateOf(item)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
