import type { Metadata } from 'next';
import { seekerPage } from '@/app/_parts/page/page';
import { listConcerns, listStrengths } from '@/db/feedback/reads';
import { findGoal, listGoalLines } from '@/db/goals/reads';
import { read } from '@/db/transaction';
import { AddLine } from './add-line';
import { Elsewhere } from './elsewhere';
import { GoalForm } from './goal-form';
import { LikedHere } from './liked-here';
import { Lines } from './lines';
import { Weights } from './weights';

export const metadata: Metadata = { title: 'Your goal' };

/** What the seeker is looking for, once: the goal itself, its lines, and what they decided to aim away from. */
export default seekerPage(async (scope) => {
  const { goal, lines, elsewhere, liked } = await read(scope, (tx) => ({
    liked: listStrengths(tx),
    goal: findGoal(tx),
    lines: listGoalLines(tx),
    elsewhere: listConcerns(tx, { decision: 'aim-elsewhere' }),
  }));
  const isWeighted = goal?.isWeighted ?? false;
  return (
    <main id="main" className="page flow stack-l">
      <header>
        <h1>Your goal</h1>
        <p className="text-ink-2">
          {lines.length > 0
            ? 'Each organisation and each advert can be held against it, line by line: yes, no, or not known. Not known is never no.'
            : 'Write once what you are looking for, in your own words. Then any organisation and any advert can be held against it in the open, line by line.'}
        </p>
      </header>
      <GoalForm goal={goal} />
      <section aria-labelledby="lines">
        <h2 id="lines" className="sec-head">
          What has to be there
        </h2>
        {lines.length === 0 && (
          <p className="text-ink-2 mt-3">
            Begin with two or three must-haves: what would make you say no to an offer. Then what you value,
            and the skills you want to use.
          </p>
        )}
        <Lines lines={lines} isWeighted={isWeighted} />
        <AddLine isWeighted={isWeighted} isFirst={lines.length === 0} />
      </section>
      <LikedHere liked={liked} lines={lines} />
      <Elsewhere concerns={elsewhere} lines={lines} />
      {lines.length > 0 && (
        <>
          <section className="stack" aria-labelledby="hold">
            <h2 id="hold" className="sec-head">
              Hold places against it
            </h2>
            <p className="text-ink-2">
              An application’s page says how it fits. Organisations you would like to work for, with or
              without an opening, are your targets.
            </p>
            <div className="acts">
              <a className="btn" href="/targets">
                Targets
              </a>
              <a className="btn" href="/goal/beside">
                Put places side by side
              </a>
            </div>
          </section>
          <Weights isWeighted={isWeighted} />
        </>
      )}
    </main>
  );
});
