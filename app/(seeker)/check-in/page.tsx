import type { Metadata } from 'next';
import { HelpLine } from '@/app/_parts/help/help-line';
import { seekerPage } from '@/app/_parts/page/page';
import { type CheckIn, listCheckIns } from '@/db/check-ins/reads';
import { read } from '@/db/transaction';
import { ENERGY_WORDS, type Energy, isLow, weekToLookBackAt } from '@/lib/check-ins/rules';
import { endOfWeek, firstWeekday, isInWeek } from '@/lib/effort/weeks';
import { addDays, dayIn, dayInWords, isDay } from '@/lib/time/days';
import { CheckInForm } from './check-in-form';

export const metadata: Metadata = { title: 'Check-in' };

type Props = { searchParams: Promise<{ kept?: string; before?: string }> };

/** A year of weeks on a page. */
const SHOWN = 52;

/** A short look back at the week, and plan for the next; the seeker's alone. The earlier ones stand beneath. */
export default seekerPage<Props>(async (scope, { searchParams }) => {
  const { kept, before = '' } = await searchParams;
  const until = isDay(before) ? addDays(before, -1) : '2999-01-01';
  const { session, checkIns, newest } = await read(scope, (tx) => ({
    checkIns: listCheckIns(tx, { limit: SHOWN + 1, until }),
    newest: listCheckIns(tx, { limit: 8 }),
  }));
  const today = dayIn(session.timeZone, new Date());
  const week = weekToLookBackAt(today, firstWeekday(session.locale));
  const inWords = (day: string) => dayInWords(day, today, session.locale);
  const known = newest.find((one) => isInWeek(one.week, addDays(week, -3)));
  const earlier = checkIns.filter(({ id }) => id !== known?.id || until !== '2999-01-01').slice(0, SHOWN);
  const last = checkIns.length > SHOWN ? earlier.at(-1)?.week : undefined;
  return (
    <main id="main" className="page flow stack-l">
      <header className="stack">
        <h1>Check-in</h1>
        <p className="text-ink-2">
          {inWords(week)} to {inWords(endOfWeek(week))}. Ten minutes, once a week. It is yours alone: no coach
          sees it, whatever you share, and no figure is made of it.
        </p>
      </header>
      {kept && (
        <p role="status" className="notice good">
          Kept. It can be changed here whenever you like.
        </p>
      )}
      {isLow(newest, today) && <Low />}
      <CheckInForm week={known?.week ?? week} known={known} />
      {earlier.length > 0 && (
        <section aria-labelledby="earlier">
          <h2 id="earlier" className="sec-head">
            Earlier weeks
          </h2>
          <ul className="list">
            {earlier.map((one) => (
              <Earlier
                key={one.id}
                one={one}
                when={`${inWords(one.week)} to ${inWords(endOfWeek(one.week))}`}
              />
            ))}
          </ul>
          {last && (
            <p className="sm mt-3">
              <a className="go" href={`/check-in?before=${last}`}>
                Weeks before these
              </a>
            </p>
          )}
        </section>
      )}
      <HelpLine />
    </main>
  );
});

/** Said after two low weeks, to everybody in the same words. */
const Low = () => (
  <section className="notice stack" aria-labelledby="low">
    <h2 id="low" className="font-medium">
      Two weeks with little energy, as you wrote
    </h2>
    <p>
      A break is a plan too. Nothing here runs out because you rest: what is due can be moved, and no week is
      held against you. A few days without the search, or one thing a week instead of five, is a way to keep
      going.
    </p>
    <p>
      If it stays heavy, say so to somebody: a friend, a doctor, or people whose work is listening.{' '}
      <a href="/help">Where somebody listens, by country</a>. In an emergency nobody reads this app.
    </p>
    <p className="acts">
      <a className="btn" href="/week/goals">
        Make the goals smaller
      </a>
    </p>
  </section>
);

const QUESTIONS = [
  ['wentWell', 'Went well'],
  ['inTheWay', 'Might get in the way'],
  ['thenWhat', 'And then'],
  ['oneThing', 'The one thing'],
] as const;

function Earlier({ one, when }: { one: CheckIn; when: string }) {
  const said = QUESTIONS.filter(([key]) => one[key] !== '');
  return (
    <li>
      <details>
        <summary>{when}</summary>
        <dl className="facts">
          {said.map(([key, label]) => (
            <div key={key} className="contents">
              <dt>{label}</dt>
              <dd className="kept">{one[key]}</dd>
            </div>
          ))}
          {one.energy && (
            <div className="contents">
              <dt>Energy</dt>
              <dd>{ENERGY_WORDS[one.energy as Energy]}</dd>
            </div>
          )}
        </dl>
        <p className="sm">
          <a className="go" href={`/check-in/${one.id}`}>
            Change it<span className="sr">: {when}</span>
          </a>
        </p>
      </details>
    </li>
  );
}
