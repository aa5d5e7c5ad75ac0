import type { Metadata } from 'next';
import { seekerPage } from '@/app/_parts/page/page';
import { Anchors } from '@/app/_parts/skills/anchors';
import { RaterMark } from '@/app/_parts/skills/shape';
import { SkillFigure } from '@/app/_parts/skills/skill-figure';
import { listSkillWork } from '@/db/concerns/reads';
import { listConcerns } from '@/db/feedback/reads';
import { listRatings } from '@/db/ratings/reads';
import { listThemes } from '@/db/themes/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { SKILLS_ABOUT } from '@/lib/skills/anchors';
import { SKILL_WORDS, SKILLS } from '@/lib/skills/rules';
import { dayIn, daysIn } from '@/lib/time/days';
import { Fed } from './fed';
import { RatingList } from './rating-list';

export const metadata: Metadata = { title: 'A skill' };

type Props = { params: Promise<{ skill: string }> };

/** One of the four: what it is, what its numbers stand for, how it was rated, and what feeds it. */
export default seekerPage<Props>(async (scope, { params }) => {
  const asked = (await params).skill;
  const skill = SKILLS.find((one) => one === asked);
  if (!skill) throw new AppError('not-found');
  const { session, ratings, work, concerns, themes } = await read(scope, (tx) => ({
    ratings: listRatings(tx, { skill }),
    work: listSkillWork(tx),
    concerns: listConcerns(tx, { skill }),
    themes: listThemes(tx),
  }));
  const reader = {
    dayOf: daysIn(session.timeZone),
    locale: session.locale,
    today: dayIn(session.timeZone, new Date()),
  };
  return (
    <main id="main" className="page flow stack-l">
      <header className="stack">
        <p className="sm">
          <a className="go" href="/skills">
            Your four skills
          </a>
        </p>
        <h1 className="row">
          <RaterMark skill={skill} by="self" />
          {SKILL_WORDS[skill]}
        </h1>
        <p>{SKILLS_ABOUT[skill].means}</p>
      </header>
      {ratings.length > 0 && (
        <section>
          <h2 className="sec-head">How it was rated</h2>
          <SkillFigure
            skill={skill}
            ratings={ratings}
            work={work.filter((one) => one.skill === skill)}
            reader={reader}
          />
          <RatingList skill={skill} ratings={ratings} reader={reader} />
          <p className="sm muted prose">
            A rating that moves while practice happens is not proof that practice moved it. It is still worth
            noticing.
          </p>
        </section>
      )}
      <section>
        <h2 className="sec-head">What each number stands for</h2>
        <Anchors skill={skill} />
        <p className="sm muted mt-2">What was said or done; nothing about how you look, sound or move.</p>
      </section>
      <Fed themes={themes.filter((theme) => theme.skill === skill)} concerns={concerns} reader={reader} />
    </main>
  );
});
