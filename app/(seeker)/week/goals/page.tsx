import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { seekerPage } from '@/app/_parts/page/page';
import { Field } from '@/components/field';
import { Form } from '@/components/form';
import { listEffort, listEffortGoals, listZonesLeft } from '@/db/effort/reads';
import { read } from '@/db/transaction';
import { fieldsOf } from '@/lib/effort/input';
import { proposed, weeksBefore } from '@/lib/effort/progress';
import { EFFORT_KINDS, EFFORT_WORDS } from '@/lib/effort/rules';
import { thisWeek } from '@/lib/effort/this-week';
import { setGoals } from '../actions';

export const metadata: Metadata = { title: 'Goals for the week' };

/** How often, when and where, kind by kind; filled in with what is proposed until something was chosen. */
export default seekerPage(async (scope) => {
  const { session, efforts, left, goals } = await read(scope, (tx) => ({
    efforts: listEffort(tx),
    left: listZonesLeft(tx),
    goals: listEffortGoals(tx),
  }));
  const { today, first, steps } = thisWeek(session, new Date(), { efforts, left });
  const before = weeksBefore(steps, today, first);
  return (
    <main id="main" className="page flow stack-l">
      <header className="stack">
        <p className="sm">
          <a className="go" href="/week">
            Your week
          </a>
        </p>
        <h1>Goals for the week</h1>
        <p className="text-ink-2">
          They hold for every week until you change them.{' '}
          {goals.length === 0 &&
            'What stands here is proposed: the middle of your last four weeks, rounded up, and at least one. '}
          Put 0 for what you don’t want a goal for. A week that falls short takes nothing away.
        </p>
      </header>
      <Form action={setGoals} actId={newId()} submit="Keep these goals" keep="effort.goals">
        {EFFORT_KINDS.map((kind) => {
          const goal = goals.find((one) => one.kind === kind);
          const next = proposed(kind, before);
          const { n, whenText, whereText } = fieldsOf(kind);
          const { name, counts } = EFFORT_WORDS[kind];
          return (
            <fieldset key={kind} className="effort-goal">
              <legend>{name}</legend>
              <p className="hint">
                {counts} {done(before.map((one) => one[kind]))}
                {goals.length > 0 && ` Proposed: ${next}.`}
              </p>
              <Field
                name={n}
                label="Times a week"
                inputMode="numeric"
                initial={String(goal?.n ?? (goals.length === 0 ? next : 0))}
                autoComplete="off"
              />
              <div className="pair">
                <Field
                  name={whenText}
                  label="When? (optional)"
                  initial={goal?.whenText ?? ''}
                  autoComplete="off"
                />
                <Field
                  name={whereText}
                  label="Where? (optional)"
                  initial={goal?.whereText ?? ''}
                  autoComplete="off"
                />
              </div>
            </fieldset>
          );
        })}
      </Form>
    </main>
  );
});

const done = (weeks: readonly number[]) =>
  weeks.length === 0
    ? 'There is no whole week to go by yet.'
    : `In the last ${weeks.length === 1 ? 'week' : `${weeks.length} weeks`}: ${weeks.join(', ')}.`;
