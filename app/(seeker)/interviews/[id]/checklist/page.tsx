import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { seekerPage } from '@/app/_parts/page/page';
import { CheckLines } from '@/app/_parts/practice/check-lines';
import { Field } from '@/components/field';
import { Form } from '@/components/form';
import { findInterview } from '@/db/interviews/reads';
import { listChecksOf } from '@/db/practice/reads';
import { listToRemember } from '@/db/reminders/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { rowId } from '@/lib/acts/row-id';
import { stateOf } from '@/lib/interviews/rules';
import type { Reader } from '@/lib/interviews/when';
import { checksFor, PHASES } from '@/lib/practice/before-interview';
import { themesWorkedOn } from '@/lib/reminders/remember';
import { add } from '../../../practice/actions';
import { UpToInterview } from '../up';
import { When } from '../when';
import { PHASE_WORDS, phasesOf } from './rows';

export const metadata: Metadata = { title: 'Before this interview' };

/** What to see to for one interview: read in a corridor, with one hand. */
export default seekerPage<{ params: Promise<{ id: string }> }>(async (scope, { params }) => {
  const id = rowId((await params).id);
  const { session, interview, kept, decided } = await read(scope, (tx) => ({
    interview: findInterview(tx, id),
    kept: listChecksOf(tx, id),
    decided: listToRemember(tx, id),
  }));
  if (!interview) throw new AppError('not-found');
  const reader: Reader = { zone: session.timeZone, locale: session.locale, now: new Date() };
  const state = stateOf(interview, reader.now);
  const ahead = { kind: interview.kind, round: interview.round, worksOn: themesWorkedOn(decided) };
  const phases = phasesOf(checksFor(ahead), kept, ahead);
  const all = PHASES.flatMap((phase) => phases[phase]);
  const seenTo = all.filter(({ isOn }) => isOn).length;
  // Once it is over, what comes afterwards comes first.
  const inOrder = state === 'past' ? PHASES.toReversed() : PHASES;
  return (
    <main id="main" className="page flow stack-l">
      <header className="stack">
        <UpToInterview interview={interview} />
        <h1>Before this interview</h1>
        <When interview={interview} state={state} reader={reader} />
        <p className="muted num">
          {seenTo === 0 ? `${all.length} things` : `${seenTo} of ${all.length} seen to`}. Leave out what is
          not for you.
        </p>
      </header>
      {inOrder.map((phase) => (
        <CheckLines key={phase} id={phase} name={PHASE_WORDS[phase]} rows={phases[phase]} interviewId={id} />
      ))}
      <details className="adder">
        <summary>Add something for this interview</summary>
        <Form
          action={add}
          actId={newId()}
          submit="Add it"
          kind="plain"
          done="Added."
          keep={`check.add.${id}`}
        >
          <input type="hidden" name="interviewId" value={id} readOnly />
          <input type="hidden" name="kind" value="interview" readOnly />
          <Field name="title" label="What will you see to?" autoComplete="off" />
        </Form>
      </details>
    </main>
  );
});
