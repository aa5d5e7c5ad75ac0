import type { ReactNode } from 'react';
import { v7 as newId } from 'uuid';
import { SkillMark } from '@/app/_parts/marks/marks';
import { Field, Suggestion } from '@/components/field';
import { Form, Submit } from '@/components/form';
import type { Concern } from '@/db/feedback/reads';
import type { Theme } from '@/db/themes/reads';
import type { Quiet } from '@/lib/feedback/quiet-hours';
import {
  DECISION_DONE,
  DECISION_HINTS,
  DECISION_WORDS,
  DECISIONS,
  RECOGNISE_WORDS,
} from '@/lib/feedback/rules';
import { alsoFor, suggestionFor } from '@/lib/practice/suggestions';
import type { Skill } from '@/lib/skills/rules';
import { addDays } from '@/lib/time/days';
import { decideOn as decide } from '../actions';
import { About } from './about';

interface DecideProps {
  readonly concern: Concern;
  readonly themes: readonly Theme[];
  readonly today: string;
  readonly nextInterviewId: string | null;
  readonly quiet: Quiet | null;
}

/** One doubt and what the seeker does about it. The decision leads; once it is made, the quote is folded. */
export function Decide({ concern, themes, today, nextInterviewId, quiet }: DecideProps) {
  const { decision, quote, theme, skill, recognise } = concern;
  const words = <p className="words">{quote}</p>;
  const isFolded = decision !== null || quiet !== null;
  return (
    <li className="doubt">
      {!isFolded && words}
      <p className="row wrap sm muted">
        {theme && <span>{theme}</span>}
        {skill && <SkillMark skill={skill} />}
        {recognise && <span>I recognise: {RECOGNISE_WORDS[recognise - 1]?.toLowerCase()}</span>}
      </p>
      <Decision concern={concern} today={today} nextInterviewId={nextInterviewId}>
        {isFolded && (
          <details>
            <summary>Their words</summary>
            {words}
          </details>
        )}
        {decision !== 'should-not-count' && (
          <About concern={concern} themes={themes} today={today} quiet={quiet} />
        )}
      </Decision>
    </li>
  );
}

interface DecisionProps extends Pick<DecideProps, 'concern' | 'today' | 'nextInterviewId'> {
  /** On the doubt's own page nothing leads there. */
  readonly isHome?: boolean;
  /** What stands below the decision, and above deciding otherwise. */
  readonly children?: ReactNode;
}

/** What the seeker does about a doubt, and where that leads; or the choice, where nothing is decided. */
export function Decision({ concern, today, nextInterviewId, isHome = false, children }: DecisionProps) {
  const { id, version, decision, themeKey, skill } = concern;
  if (!decision)
    return (
      <>
        {children}
        <Choose id={id} version={version} theme={themeKey} skill={skill} today={today} />
      </>
    );
  return (
    <>
      <p className="decided">
        <b>{DECISION_WORDS[decision]}.</b> {DECISION_DONE[decision]}{' '}
        <WhatFollows concern={concern} nextInterviewId={nextInterviewId} isHome={isHome} />
      </p>
      {children}
      <details>
        <summary>Decide otherwise</summary>
        <Choose id={id} version={version} theme={themeKey} skill={skill} today={today} except={decision} />
      </details>
    </>
  );
}

/** Where a decision leads: each of them does something, and none is a failure. */
function WhatFollows({
  concern,
  nextInterviewId,
  isHome,
}: Pick<DecisionProps, 'concern' | 'nextInterviewId' | 'isHome'>) {
  const { id, decision, items, itemsDone, themeKey, feedbackId } = concern;
  if (decision === 'work-on-it' && items > 0) {
    const far = `${itemsDone} of ${items} done`;
    return isHome ? `${far}.` : <a href={`/concerns/${id}`}>{far}</a>;
  }
  if (decision === 'adjustment')
    return nextInterviewId ? (
      <a href={`/interviews/${nextInterviewId}?need=${themeKey ?? 'other'}#adjustments`}>
        Write it down for the next interview
      </a>
    ) : (
      'It comes back when an interview is set.'
    );
  if (decision === 'aim-elsewhere') return <a href="/goal#elsewhere">Make it a line of your goal</a>;
  if (decision === 'one-opinion') return 'If others say it too, the feedback page shows how many.';
  if (decision === 'should-not-count')
    return <a href={`/feedback/${feedbackId}/apart`}>On one page, with dates</a>;
  return null;
}

interface Choosing {
  readonly id: string;
  readonly version: number;
  readonly theme: string | null;
  readonly skill: Skill | null;
  readonly today: string;
  readonly except?: string;
}

/** Every decision is one press; *work on it* says beside it what would be the first thing to do. */
function Choose({ id, version, theme, skill, today, except }: Choosing) {
  const also = alsoFor({ themeKey: theme, skill });
  const offered = DECISIONS.filter((one) => one !== except);
  return (
    <div className="stack">
      {!except && <h3>What do you do about it?</h3>}
      {offered.includes('work-on-it') && (
        <Form action={decide} actId={newId()} className="panel form">
          <Seen id={id} version={version} />
          <div className="pair">
            <Field
              name="title"
              label="First thing to do"
              type="area"
              rows={2}
              initial={suggestionFor(theme).title}
            />
            <Field name="dueOn" label="By when?" type="date" initial={addDays(today, 7)} />
          </div>
          {also.length > 0 && (
            <details>
              <summary>More that goes with it</summary>
              {also.map(({ key, title }, n) => (
                <Suggestion key={key} name={`also${n + 1}`} text={title} value={key} />
              ))}
            </details>
          )}
          <div className="foot">
            <Submit name="decision" value="work-on-it">
              {DECISION_WORDS['work-on-it']}
            </Submit>
          </div>
        </Form>
      )}
      <Form action={decide} actId={newId()} className="stack">
        <Seen id={id} version={version} />
        <p className="sm muted">Or one of these, with one press:</p>
        <ul className="list choose">
          {offered
            .filter((one) => one !== 'work-on-it')
            .map((one) => (
              <li key={one}>
                <Submit kind="plain" name="decision" value={one}>
                  {DECISION_WORDS[one]}
                </Submit>
                <span className="sm muted">{DECISION_HINTS[one]}</span>
              </li>
            ))}
        </ul>
      </Form>
    </div>
  );
}

const Seen = ({ id, version }: { id: string; version: number }) => (
  <>
    <input type="hidden" name="id" value={id} readOnly />
    <input type="hidden" name="version" value={version} readOnly />
  </>
);
