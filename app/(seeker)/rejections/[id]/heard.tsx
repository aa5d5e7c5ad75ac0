import type { Feedback } from '@/db/feedback/reads';
import { SOURCE_WORDS } from '@/lib/feedback/rules';
import { dayFromToday, dayIn } from '@/lib/time/days';

interface HeardProps {
  readonly heard: readonly Feedback[];
  readonly zone: string;
  readonly today: string;
  readonly locale: string;
}

/** What was said about this "no": links, and never the quotes themselves. */
export function Heard({ heard, zone, today, locale }: HeardProps) {
  if (heard.length === 0) return null;
  return (
    <section>
      <h2 className="sec-head">What they said</h2>
      <ul className="list">
        {heard.map((one) => (
          <li key={one.id}>
            <a className="place" href={`/feedback/${one.id}`}>
              <b>{one.speaker || 'What was said'}</b>
              <span>
                {SOURCE_WORDS[one.source]}, {dayFromToday(dayIn(zone, new Date(one.heardAt)), today, locale)}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
