import type { Metadata } from 'next';
import { seekerPage } from '@/app/_parts/page/page';
import { Key } from '@/app/_parts/skills/key';
import { Looks } from '@/app/_parts/skills/looks';
import { looksInWords } from '@/app/_parts/skills/looks-in-words';
import { SkillFigure } from '@/app/_parts/skills/skill-figure';
import { listSkillWork } from '@/db/concerns/reads';
import { listRatings } from '@/db/ratings/reads';
import { findLastNoAt } from '@/db/rejections/reads';
import { read } from '@/db/transaction';
import { looksOf } from '@/lib/ratings/looks';
import { isResting } from '@/lib/rejections/rest';
import { SKILLS } from '@/lib/skills/rules';
import { dayIn, dayInWords, daysIn } from '@/lib/time/days';
import { NothingYet } from './nothing-yet';

export const metadata: Metadata = { title: 'Your four skills' };

/** The four skills as they were rated: points, the numbers as a table, and what happened in between. */
export default seekerPage(async (scope) => {
  const { session, ratings, work, lastNoAt } = await read(scope, (tx) => ({
    ratings: listRatings(tx),
    work: listSkillWork(tx),
    lastNoAt: findLastNoAt(tx),
  }));
  if (ratings.length === 0) return <NothingYet />;
  const reader = { dayOf: daysIn(session.timeZone), locale: session.locale };
  const now = new Date();
  const today = dayIn(session.timeZone, now);
  const looks = looksOf(ratings);
  const days = looks.map(({ at }) => reader.dayOf(new Date(at)));
  const inWords = (at: string) => dayInWords(reader.dayOf(new Date(at)), today, session.locale);
  return (
    <main id="main" className="page stack-l">
      <header className="stack">
        <h1>Your four skills</h1>
        <p className="text-ink-2 prose">
          {looksInWords(looks, inWords)} Points as they were given, nothing smoothed.
        </p>
        {!isResting(lastNoAt, now) && (
          <p>
            <a className="btn" href="/skills/rate">
              Rate them now, one minute
            </a>
          </p>
        )}
        <Key looks={looks} />
      </header>
      <div className="skill-grid">
        {SKILLS.map((skill) => (
          <SkillFigure
            key={skill}
            skill={skill}
            ratings={ratings.filter((one) => one.skill === skill)}
            work={work.filter((one) => one.skill === skill)}
            reader={{ ...reader, today }}
            over={days}
            isLinked
          />
        ))}
      </div>
      <Looks looks={looks} reader={{ ...reader, today }} />
    </main>
  );
});
