import { v7 as newId } from 'uuid';
import { Choices, Field } from '@/components/field';
import { Form } from '@/components/form';
import type { CheckIn } from '@/db/check-ins/reads';
import { ENERGY_CHOICES } from '@/lib/check-ins/input';
import type { Day } from '@/lib/time/days';
import { keep } from './actions';

/** The three questions about a week, and, for whoever wants to say it, how much energy there was. */
export const CheckInForm = ({ week, known }: { week: Day; known: CheckIn | undefined }) => (
  <Form
    action={keep}
    actId={newId()}
    submit={known ? 'Keep the changes' : 'Keep it'}
    keep={`check-in.${week}`}
  >
    <input type="hidden" name="week" value={week} readOnly />
    <input type="hidden" name="version" value={known?.version ?? 0} readOnly />
    <Field
      name="wentWell"
      label="What went well?"
      hint="However small: a call made, a sentence that worked, a walk taken."
      type="area"
      rows={3}
      initial={known?.wentWell ?? ''}
    />
    <Field
      name="inTheWay"
      label="What might get in the way next week?"
      type="area"
      rows={2}
      initial={known?.inTheWay ?? ''}
    />
    <Field
      name="thenWhat"
      label="And then, what will you do?"
      hint="As: if the train is cancelled, I ring them from the platform."
      type="area"
      rows={2}
      initial={known?.thenWhat ?? ''}
    />
    <Field
      name="oneThing"
      label="The one thing for next week"
      type="area"
      rows={2}
      initial={known?.oneThing ?? ''}
    />
    <Choices
      name="energy"
      label="How much energy was there? (optional)"
      initial={known?.energy ? String(known.energy) : ''}
      choices={ENERGY_CHOICES}
    />
  </Form>
);
