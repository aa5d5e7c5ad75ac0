import { v7 as newId } from 'uuid';
import { Field } from '@/components/field';
import { Form, Submit } from '@/components/form';
import type { Adjustment } from '@/db/adjustments/reads';
import { ADJUSTMENT_STATES, ADJUSTMENT_WORDS } from '@/lib/interviews/rules';
import { howFar, needItNoMore, needThis } from '../actions';
import { Seen } from './seen';

const STATES = ADJUSTMENT_STATES.map((state) => ({ value: state, label: ADJUSTMENT_WORDS[state] }));

interface AdjustmentsProps {
  readonly interviewId: string;
  readonly adjustments: readonly Adjustment[];
  /** First words for the next one, where a doubt led here. */
  readonly suggested: string | null;
}

/** What the seeker needs so that it is fair, and how far each has come. */
export function Adjustments({ interviewId, adjustments, suggested }: AdjustmentsProps) {
  return (
    <section className="stack" aria-labelledby="adjustments">
      <h2 id="adjustments" className="sec-head">
        What you need
      </h2>
      <p className="sm muted">
        Only you see this. It is in no history, and no coach can be given it. You need not say why you need
        it.
      </p>
      {adjustments.length > 0 && (
        <ul className="list">
          {adjustments.map((one) => (
            <li key={one.id} className="stack">
              <p className="kept">{one.what}</p>
              <Form action={howFar} actId={newId()} className="in-line">
                <Seen of={one} />
                <Field name="state" label="How far it has come" initial={one.state} choices={STATES} />
                <Submit kind="plain" label={`Save how far it has come: ${one.what}`}>
                  Save
                </Submit>
              </Form>
              <Form action={needItNoMore} actId={newId()} className="contents">
                <input type="hidden" name="adjustmentId" value={one.id} readOnly />
                <Submit kind="quiet" label={`Remove: ${one.what}`}>
                  Remove
                </Submit>
              </Form>
            </li>
          ))}
        </ul>
      )}
      {adjustments.some(({ state }) => state === 'wished') && (
        <a className="btn" href={`/interviews/${interviewId}/letter?kind=adjustment`}>
          Ask for it by letter
        </a>
      )}
      <details open={suggested !== null}>
        <summary>{adjustments.length === 0 ? 'Write down something you need' : 'Something more'}</summary>
        <Form action={needThis} actId={newId()} submit="Keep it" kind="plain">
          <input type="hidden" name="interviewId" value={interviewId} readOnly />
          <Field
            name="what"
            label="What you need"
            hint="The questions in writing, a break, more time, a step-free way in, a quiet room."
            initial={suggested}
            autoComplete="off"
          />
        </Form>
      </details>
    </section>
  );
}
