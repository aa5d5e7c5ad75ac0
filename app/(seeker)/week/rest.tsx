import { v7 as newId } from 'uuid';
import { Form, Submit } from '@/components/form';
import { addDays, type Day, dayFromToday } from '@/lib/time/days';
import { writerOf } from '@/lib/time/writers';
import { rest, takeBack } from './actions';

interface RestProps {
  readonly rested: readonly Day[];
  readonly today: Day;
  readonly week: Day;
  readonly locale: string;
}

/** A day of rest, in one tap; another day of this week folded away. */
export function Rest({ rested, today, week, locale }: RestProps) {
  const isRested = rested.includes(today);
  const others = Array.from({ length: 7 }, (_, n) => addDays(week, n)).filter((day) => day < today);
  return (
    <section className="stack" aria-labelledby="rest">
      <h2 id="rest" className="sec-head">
        Rest
      </h2>
      <p className="text-ink-2">
        {isRested
          ? 'Today is marked as rested. It counts, and is kept under Wins.'
          : 'A day without the search is a plan like the others. Mark it when you have rested.'}
      </p>
      <OneDay
        day={today}
        isRested={isRested}
        label={isRested ? 'Not rested today after all' : 'I rested today'}
      />
      {others.length > 0 && (
        <details className="adder">
          <summary>Another day of this week</summary>
          <ul className="list">
            {others.map((day) => (
              <li key={day} className="split">
                <p>
                  {weekdayOf(day, locale)}
                  <span className="muted sm"> {dayFromToday(day, today, locale)}</span>
                </p>
                <OneDay
                  day={day}
                  isRested={rested.includes(day)}
                  label={rested.includes(day) ? 'Not rested after all' : 'Rested'}
                  about={weekdayOf(day, locale)}
                />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

interface DayProps {
  readonly day: Day;
  readonly isRested: boolean;
  readonly label: string;
  readonly about?: string;
}

const OneDay = ({ day, isRested, label, about }: DayProps) => (
  <Form action={isRested ? takeBack : rest} actId={newId()} className="acts">
    <input type="hidden" name="day" value={day} readOnly />
    <Submit kind={isRested ? 'quiet' : 'plain'} {...(about ? { label: `${label}: ${about}` } : {})}>
      {label}
    </Submit>
  </Form>
);

const weekdayOf = (day: Day, locale: string) =>
  writerOf(locale, { timeZone: 'UTC', weekday: 'long' }).format(new Date(`${day}T00:00:00Z`));
