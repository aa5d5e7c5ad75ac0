import { v7 as newId } from 'uuid';
import { Field } from '@/components/field';
import { Form } from '@/components/form';
import { proposedDays, STEPS } from '@/lib/outreach/plan';
import type { Day } from '@/lib/time/days';
import { start } from './actions';

/** The steps with proposed days, to be changed before they are kept. */
export function PlanForm({ id, today, isFirst }: { id: string; today: Day; isFirst: boolean }) {
  const days = proposedDays(today);
  return (
    <section className="stack" aria-labelledby="plan">
      <h2 id="plan" className="sec-head">
        {isFirst ? 'A plan' : 'Another time'}
      </h2>
      <Form
        action={start}
        actId={newId()}
        submit={isFirst ? 'Keep the plan' : 'Begin again'}
        kind={isFirst ? 'primary' : 'plain'}
      >
        <input type="hidden" name="organisationId" value={id} readOnly />
        {STEPS.map(({ key, what }) => (
          <Field key={key} name={key} label={what} type="date" initial={days[key]} />
        ))}
      </Form>
    </section>
  );
}
