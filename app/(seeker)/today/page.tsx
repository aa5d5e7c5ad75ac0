import type { Metadata } from 'next';
import { CoachNewsLine } from '@/app/_parts/coach-news/coach-news-line';
import { GivenUp } from '@/app/_parts/letters/given-up';
import { Undelivered } from '@/app/_parts/letters/undelivered';
import { OnThePhone } from '@/app/_parts/listening/on-the-phone';
import { seekerPage } from '@/app/_parts/page/page';
import { TellCoach } from '@/app/_parts/shown/tell-coach';
import { WinList } from '@/app/_parts/wins/win-list';
import { listDueActions } from '@/db/applications/reads';
import { findLastCheckIn } from '@/db/check-ins/reads';
import { countCoachNews } from '@/db/coach-news/reads';
import { listEffort, listEffortGoals, listZonesLeft } from '@/db/effort/reads';
import { listOpenEpisodes } from '@/db/episodes/reads';
import { listOpenFollowUps } from '@/db/follow-ups/reads';
import { findToLookBack, nextInterview } from '@/db/interviews/reads';
import { findGivenUp, findUndelivered } from '@/db/outbox/reads';
import { listOpenPractice } from '@/db/practice/reads';
import { findLastAct, findQuietAnswer } from '@/db/quiet/reads';
import { findFinished } from '@/db/search-end/reads';
import { listCoaches } from '@/db/shown/reads';
import { countStages } from '@/db/stages/reads';
import { read } from '@/db/transaction';
import { countWins, listWins } from '@/db/wins/reads';
import { preferencesOf } from '@/lib/accounts/preferences';
import { dueCheckIn } from '@/lib/check-ins/rules';
import { thisWeek } from '@/lib/effort/this-week';
import { nextSteps } from '@/lib/episodes/next-step';
import { holding } from '@/lib/quiet/rules';
import { addDays, dayIn } from '@/lib/time/days';
import { writerOf } from '@/lib/time/writers';
import { FinishedSearch } from './finished-search';
import { NextStep } from './next-step';
import { Path } from './path';
import { QuietQuestion } from './quiet-question';
import { WeekLine } from './week-line';

export const metadata: Metadata = { title: 'Today' };

type Props = { searchParams: Promise<{ not?: string | string[] }> };

/** Days of steps that the week's one line needs. */
const FORTNIGHT = 14;

/** One next step with its reason, the search in one line, and the wins. No quotes and no forecast, ever. */
export default seekerPage<Props>(async (scope, { searchParams }) => {
  const now = new Date();
  // The seeker's zone is only known with the session; a day more than UTC's covers every zone.
  const until = addDays(dayIn('UTC', now), 1);
  const {
    session,
    stages,
    episodes,
    dueActions,
    touches,
    interview,
    toLookBack,
    practice,
    wins,
    allWins,
    letter,
    givenUp,
    finished,
    lastAct,
    quietAnswer,
    goals,
    efforts,
    left,
    lastCheckIn,
    news,
    coaches,
  } = await read(scope, (tx) => ({
    stages: countStages(tx),
    episodes: listOpenEpisodes(tx),
    dueActions: listDueActions(tx, { until }),
    touches: listOpenFollowUps(tx, { until, limit: 100 }),
    interview: nextInterview(tx),
    toLookBack: findToLookBack(tx),
    practice: listOpenPractice(tx),
    wins: listWins(tx, { limit: 4 }),
    allWins: countWins(tx),
    letter: findUndelivered(tx),
    givenUp: findGivenUp(tx),
    finished: findFinished(tx),
    lastAct: findLastAct(tx),
    quietAnswer: findQuietAnswer(tx),
    goals: listEffortGoals(tx),
    efforts: listEffort(tx, { days: FORTNIGHT }),
    left: listZonesLeft(tx),
    lastCheckIn: findLastCheckIn(tx),
    news: countCoachNews(tx),
    coaches: listCoaches(tx),
  }));
  const zone = session.timeZone;
  const today = dayIn(zone, now);
  const followUps = touches
    .filter(({ dueOn }) => dueOn <= today)
    .map(({ id, what, contact, organisation, dueOn }) => ({
      id,
      what,
      who: contact ?? organisation ?? '',
      on: dueOn,
    }));
  const quiet = holding(quietAnswer, lastAct);
  const applications = stages.reduce((sum, stage) => sum + stage.n, 0);
  const steps = nextSteps({
    now,
    today,
    zone,
    locale: session.locale,
    applications,
    interview,
    toLookBack,
    episodes,
    dueActions,
    followUps,
    practice,
    weekToLookBackAt: dueCheckIn(today, session.locale, { hasGoals: goals.length > 0, last: lastCheckIn }),
    quiet,
    silenceDays: Number(preferencesOf(session.preferences).nudgeAfter),
  });
  const aside = [(await searchParams).not ?? []].flat();
  return (
    <main id="main" className="page">
      <p className="muted mb-4">{dateInWords(zone, session.locale, now)}</p>
      <div className="two">
        <div className="stack-l">
          <Undelivered letter={letter} zone={zone} locale={session.locale} now={now} />
          <GivenUp letter={givenUp} zone={zone} locale={session.locale} now={now} />
          <CoachNewsLine counts={news} />
          <QuietQuestion
            lastAct={lastAct}
            answer={quiet}
            isExpected={finished !== null || interview !== null}
            readers={coaches
              .filter(({ scopes }) => scopes.includes('activity'))
              .map(({ name }) => name || 'your coach')}
            zone={zone}
            now={now}
          />
          {finished ? <FinishedSearch /> : <NextStep steps={steps} aside={aside} />}
          <section>
            <div className="sec-head">
              <h2>Your search</h2>
              <a className="go" href="/applications">
                Open the board
              </a>
            </div>
            <Path stages={stages.map(({ id, kind, name, n }) => ({ id, kind, name, n }))} />
            {!quiet && <WeekLine goals={goals} week={thisWeek(session, now, { efforts, left })} />}
            {!quiet && followUps.length > 0 && (
              <p className="sm mt-3">
                <a className="go" href="/follow-ups">
                  {followUps.length === 1 ? 'One follow-up is' : `${followUps.length} follow-ups are`} due
                </a>
              </p>
            )}
          </section>
          <section>
            <div className="sec-head">
              <h2>Something came</h2>
            </div>
            <div className="acts mt-3">
              <OnThePhone />
              <a className="btn" href="/rejections/new">
                I had a “no”
              </a>
              <a className="btn" href="/feedback/new">
                Somebody told me something
              </a>
              <TellCoach coaches={coaches} kind="note" label="Tell my coach how it is" />
            </div>
          </section>
        </div>
        <aside>
          <div className="sec-head">
            <h2>Wins</h2>
            {allWins > 0 && (
              <a className="go" href="/wins">
                All {allWins}
              </a>
            )}
          </div>
          {wins.length > 0 ? (
            <WinList wins={wins} zone={zone} locale={session.locale} now={now} />
          ) : (
            <p className="sm muted mt-3">
              What is in your hands is kept here as you do it: applying, asking, listening, practising. Never
              what an employer decides.
            </p>
          )}
        </aside>
      </div>
    </main>
  );
});

const dateInWords = (zone: string, locale: string, now: Date) =>
  writerOf(locale, { timeZone: zone, weekday: 'long', day: 'numeric', month: 'long' }).format(now);
