import { v7 as newId } from 'uuid';
import { Field } from '@/components/field';
import { Form } from '@/components/form';
import { planForNo } from '../actions';

interface PlanProps {
  readonly interviewId: string;
  readonly plan: { readonly willDo: string; readonly willTell: string | null } | null;
}

/** "If it is a no, I will … and tell …": for whoever wants one. */
export function Plan({ interviewId, plan }: PlanProps) {
  return (
    <section className="stack" aria-labelledby="plan">
      <h2 id="plan" className="sec-head">
        If it is a no
      </h2>
      {plan ? (
        <p className="ending kept">
          If it is a no, I will {plan.willDo}
          {plan.willTell && ` and tell ${plan.willTell}`}.
        </p>
      ) : (
        <p className="sm muted">
          Some people decide before what they do then, so that the day has a shape. You need not. Only you see
          it, and you get it back if a “no” comes.
        </p>
      )}
      <details>
        <summary>{plan ? 'Change it' : 'Write one line'}</summary>
        <Form action={planForNo} actId={newId()} submit="Keep it" kind="plain">
          <input type="hidden" name="interviewId" value={interviewId} readOnly />
          <Field
            name="willDo"
            label="If it is a no, I will"
            hint={plan ? 'Empty it, and there is no plan.' : 'Walk to the sea, cook something, see a film.'}
            initial={plan?.willDo}
            autoComplete="off"
          />
          <Field name="willTell" label="and tell (optional)" initial={plan?.willTell} autoComplete="off" />
        </Form>
      </details>
    </section>
  );
}
