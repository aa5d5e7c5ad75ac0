import type { Metadata } from 'next';
import { seekerPage } from '@/app/_parts/page/page';
import { TellCoach } from '@/app/_parts/shown/tell-coach';
import { findLastCheckIn } from '@/db/check-ins/reads';
import { listEffort, listEffortGoals, listZonesLeft } from '@/db/effort/reads';
import { listCoaches } from '@/db/shown/reads';
import { read } from '@/db/transaction';
import { WEEKS_SEEN, weeksInWords, weeksWithSteps } from '@/lib/effort/progress';
import { thisWeek } from '@/lib/effort/this-week';
import { endOfWeek, isInWeek, lastWeeks } from '@/lib/effort/weeks';
import { dayInWords } from '@/lib/time/days';
import { Progress } from './progress';
import { Rest } from './rest';
import { Weeks } from './weeks';

export const metadata: Metadata = { title: 'Your week' };

/** The week on one screen: what was meant and done, rest, and how many of the last weeks had a step. */
export default seekerPage(async (scope) => {
  const { session, efforts, left, goals, last, coaches } = await read(scope, (tx) => ({
    efforts: listEffort(tx),
    left: listZonesLeft(tx),
    goals: listEffortGoals(tx),
    last: findLastCheckIn(tx),
    coaches: listCoaches(tx),
  }));
  const { today, first, week, steps, counts } = thisWeek(session, new Date(), { efforts, left });
  const inWords = (day: string) => dayInWords(day, today, session.locale);
  const seen = weeksWithSteps(steps, today, first);
  const sentence = weeksInWords(seen);
  const rested = steps.filter(({ kind }) => kind === 'rest').map(({ day }) => day);
  return (
    <main id="main" className="page flow stack-l">
      <header className="stack">
        <h1>Your week</h1>
        <p className="text-ink-2">
          {inWords(week)} to {inWords(endOfWeek(week))}. What is in your hands, not what an employer decides.
        </p>
      </header>
      <Progress goals={goals} counts={counts} />
      {goals.length > 0 && <TellCoach coaches={coaches} kind="week" />}
      <Rest rested={rested} today={today} week={week} locale={session.locale} />
      {sentence && (
        <section className="stack" aria-labelledby="weeks">
          <h2 id="weeks" className="sec-head">
            The last weeks
          </h2>
          <p>{sentence}</p>
          <Weeks
            steps={steps}
            weeks={lastWeeks(today, first, WEEKS_SEEN).slice(-seen.of)}
            inWords={inWords}
          />
        </section>
      )}
      <section className="stack" aria-labelledby="look-back">
        <h2 id="look-back" className="sec-head">
          Look back
        </h2>
        <ul className="list">
          <li>
            <a className="place" href="/check-in">
              <b>Check-in</b>
              <span>
                {last && isInWeek(last, week)
                  ? 'Written for this week; it can be changed'
                  : 'Three questions, for you alone'}
              </span>
            </a>
          </li>
          <li>
            <a className="place" href="/record">
              <b>Work-search record</b>
              <span>What you did between two days, to print or keep</span>
            </a>
          </li>
          <li>
            <a className="place" href="/insights">
              <b>Insights</b>
              <span>Where your applications go, and how long that takes</span>
            </a>
          </li>
          <li>
            <a className="place" href="/wins">
              <b>Wins</b>
              <span>What you did, whatever came of it</span>
            </a>
          </li>
        </ul>
      </section>
    </main>
  );
});
