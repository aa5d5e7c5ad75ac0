import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { seekerPage } from '@/app/_parts/page/page';
import { Anchors } from '@/app/_parts/skills/anchors';
import { RaterMark } from '@/app/_parts/skills/shape';
import { Choices, Field } from '@/components/field';
import { Form, Submit } from '@/components/form';
import { findInterview } from '@/db/interviews/reads';
import { findRehearsal } from '@/db/rehearsals/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { interviewTitle } from '@/lib/interviews/when';
import { afterOf, RATINGS } from '@/lib/ratings/rules';
import { SKILLS_ABOUT } from '@/lib/skills/anchors';
import { SKILL_WORDS, SKILLS } from '@/lib/skills/rules';
import { dayIn } from '@/lib/time/days';
import { rate } from '../actions';

export const metadata: Metadata = { title: 'How did it go?' };

type Props = { searchParams: Promise<{ after?: string | string[] }> };

/** A number stands for a sentence, a press away; any of the four may stay out. */
const NUMBERS = [
  { value: '', label: 'Leave out' },
  ...RATINGS.map((n) => ({ value: String(n), label: String(n) })),
];

/** One minute: the four, each with its numbers and an optional note. */
export default seekerPage<Props>(async (scope, { searchParams }) => {
  const after = afterOf(String((await searchParams).after ?? ''));
  const idOf = (kind: 'interview' | 'rehearsal') => (after?.kind === kind ? after.id : null);
  const [interviewId, rehearsalId] = [idOf('interview'), idOf('rehearsal')];
  const { session, interview, rehearsal } = await read(scope, (tx) => ({
    interview: interviewId ? findInterview(tx, interviewId) : Promise.resolve(undefined),
    rehearsal: rehearsalId ? findRehearsal(tx, rehearsalId) : Promise.resolve(undefined),
  }));
  if (after && !interview && !rehearsal) throw new AppError('not-found');
  const notNow = interview
    ? `/interviews/${interview.id}`
    : rehearsal
      ? `/rehearse/${rehearsal.id}`
      : '/skills';
  return (
    <main id="main" className="page flow stack-l">
      <header className="stack">
        {rehearsal && (
          <p className="sm">
            <a className="go" href={`/rehearse/${rehearsal.id}`}>
              {rehearsal.text}
            </a>
          </p>
        )}
        {interview && (
          <p className="sm">
            <a className="go" href={`/interviews/${interview.id}`}>
              {interviewTitle(interview)}, {interview.organisation}
            </a>
          </p>
        )}
        <h1>How did it go?</h1>
        <p className="text-ink-2">
          One minute, as you see it{rehearsal && ' after this rehearsal'}. 1 is a beginning, 5 is a strength
          others would name. Leave out what did not come up.
        </p>
      </header>
      <Form action={rate} actId={newId()} keep={`skills.rate.${after?.id ?? 'now'}`}>
        <input type="hidden" name="interviewId" value={interviewId ?? ''} readOnly />
        <input type="hidden" name="rehearsalId" value={rehearsalId ?? ''} readOnly />
        {SKILLS.map((skill) => (
          <section key={skill} className="scale" aria-labelledby={`of-${skill}`}>
            <h2 id={`of-${skill}`} className="skill-name">
              <RaterMark skill={skill} by="self" />
              {SKILL_WORDS[skill]}
            </h2>
            <Choices name={skill} label={SKILLS_ABOUT[skill].short} choices={NUMBERS} />
            <details>
              <summary>What 1 to 5 stand for</summary>
              <Anchors skill={skill} />
            </details>
            <details>
              <summary>Add a note</summary>
              <Field
                name={`${skill}Note`}
                label={`A note on ${SKILL_WORDS[skill].toLowerCase()}`}
                type="area"
                rows={2}
              />
            </details>
          </section>
        ))}
        <details>
          <summary>It was on another day</summary>
          <Field name="on" label="Which day?" type="date" max={dayIn(session.timeZone, new Date())} />
        </details>
        <div className="foot stay">
          <a className="btn quiet" href={notNow}>
            Not now
          </a>
          <Submit>Keep these ratings</Submit>
        </div>
      </Form>
    </main>
  );
});
