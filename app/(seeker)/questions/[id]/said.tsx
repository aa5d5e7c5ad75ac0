import type { Meeting } from '@/db/questions/reads';
import type { Rehearsed } from '@/db/rehearsals/reads';
import { clockWords, WENT_WORDS } from '@/lib/rehearsals/rules';
import { dayFromToday, dayIn } from '@/lib/time/days';

interface SaidProps {
  /** The latest of them. */
  readonly rehearsals: readonly Rehearsed[];
  /** How many there are altogether. */
  readonly times: number;
  readonly meetings: readonly Meeting[];
  readonly dueAt: string | null;
  readonly reader: { readonly zone: string; readonly locale: string; readonly today: string };
}

/** When it was said, and where it was asked. */
export function Said({ rehearsals, times, meetings, dueAt, reader: { zone, locale, today } }: SaidProps) {
  if (rehearsals.length + meetings.length === 0) return null;
  const dayOf = (at: string) => dayFromToday(dayIn(zone, new Date(at)), today, locale);
  return (
    <section className="stack" aria-labelledby="said">
      <h2 id="said" className="sec-head">
        {rehearsals.length === 0
          ? 'Where it was asked'
          : times === 1
            ? 'Rehearsed once'
            : `Rehearsed ${times} times`}
      </h2>
      {rehearsals.length > 0 && dueAt && <p className="muted">{comesAgain(dueAt, dayOf(dueAt))}</p>}
      <ul className="list">
        {rehearsals.map((one) => (
          <li key={one.id}>
            <a href={`/rehearse/${one.id}`}>{sentence(dayOf(one.endedAt as string))}</a>
            <span className="muted">
              {[one.seconds !== null && clockWords(one.seconds), one.went && WENT_WORDS[one.went]]
                .filter(Boolean)
                .map((words) => ` · ${words}`)
                .join('')}
            </span>
            {one.changeOne && <p className="sm">To change: {one.changeOne}</p>}
          </li>
        ))}
        {meetings.map(({ id, interviewId, organisation, startsAt }) => (
          <li key={id}>
            Asked at <a href={`/interviews/${interviewId}`}>{organisation}</a>
            {startsAt && <span className="muted"> · {dayOf(startsAt)}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

const comesAgain = (dueAt: string, day: string) =>
  Date.parse(dueAt) <= Date.now() ? 'It is worth saying again now.' : `It comes again ${day}, if you like.`;

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
