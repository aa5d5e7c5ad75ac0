import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { seekerPage } from '@/app/_parts/page/page';
import { Field } from '@/components/field';
import { Form } from '@/components/form';
import { findGoal, listGoalLines } from '@/db/goals/reads';
import { listFitsOfTargets, listTargets } from '@/db/targets/reads';
import { read } from '@/db/transaction';
import { MOST_BESIDE } from '@/lib/goals/beside';
import { hold } from '@/lib/goals/hold';
import { dayFromToday, dayIn } from '@/lib/time/days';
import { add } from './actions';
import { TargetRow } from './target-row';

export const metadata: Metadata = { title: 'Targets' };

/** Organisations one would like to work for, with or without an opening: how each fits, and what comes next there. */
export default seekerPage(async (scope) => {
  const { session, targets, goal, lines, fits } = await read(scope, (tx) => ({
    targets: listTargets(tx),
    goal: findGoal(tx),
    lines: listGoalLines(tx),
    fits: listFitsOfTargets(tx),
  }));
  const today = dayIn(session.timeZone, new Date());
  const inWords = (day: string) => dayFromToday(day, today, session.locale);
  const beside = targets
    .slice(0, MOST_BESIDE)
    .map(({ id }) => `organisation=${id}`)
    .join('&');
  return (
    <main id="main" className="page flow stack-l">
      <header>
        <h1>Targets</h1>
        <p className="text-ink-2">
          Organisations you would like to work for, whether or not they have an opening. Each can be held
          against your goal, and a good question to somebody there needs no advert.
        </p>
      </header>
      {targets.length > 0 && (
        <ul className="list">
          {targets.map((target) => (
            <TargetRow
              key={target.id}
              target={target}
              // An organisation itself names neither pay nor a first day: those are asked of its adverts.
              held={hold(
                null,
                lines,
                fits,
                { organisationId: target.id, applicationId: null, pay: null, startsOn: null },
                inWords,
              )}
              dueIn={target.dueOn && inWords(target.dueOn)}
            />
          ))}
        </ul>
      )}
      <Form
        action={add}
        actId={newId()}
        submit="Add a target"
        kind={targets.length > 0 ? 'plain' : 'primary'}
        done="Added."
      >
        <Field
          name="organisation"
          label={targets.length > 0 ? 'Another organisation' : 'The first one'}
          hint="Where do people do the kind of work you want to do?"
          autoComplete="off"
        />
      </Form>
      <p className="acts">
        {targets.length > 1 && (
          <a className="btn" href={`/goal/beside?${beside}`}>
            Put them side by side
          </a>
        )}
        <a className="btn quiet" href="/goal">
          {goal || lines.length > 0 ? 'Your goal' : 'Write your goal first'}
        </a>
      </p>
    </main>
  );
});
