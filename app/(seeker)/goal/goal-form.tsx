import { v7 as newId } from 'uuid';
import { Field } from '@/components/field';
import { Form } from '@/components/form';
import type { Goal } from '@/db/goals/reads';
import { CURRENCIES, currencyWords } from '@/lib/applications/currencies';
import { PERIODS } from '@/lib/applications/rules';
import { save } from './actions';

const NOT_SAID = { value: '', label: 'Not said' };

/** The goal itself: the role, the least pay, and by when. */
export const GoalForm = ({ goal }: { goal: Goal | null }) => (
  <Form action={save} actId={newId()} submit="Keep the goal" keep="goal" done="Kept.">
    <input type="hidden" name="version" value={goal?.version ?? 0} readOnly />
    <Field
      name="role"
      label="The role you are looking for"
      hint="As you would say it to a friend: “service designer in public services”."
      initial={goal?.role}
    />
    <Field
      name="floorSalary"
      label="The least you need to be paid (optional)"
      inputMode="decimal"
      hint="As 38,000 or 38k or 12.50. Below it you would say no."
      initial={goal?.floorSalary == null ? '' : String(goal.floorSalary)}
    />
    <div className="pair">
      <Field
        name="currency"
        label="Currency"
        initial={goal?.currency}
        choices={[NOT_SAID, ...CURRENCIES.map((code) => ({ value: code, label: currencyWords(code) }))]}
      />
      <Field
        name="period"
        label="Paid for a"
        initial={goal?.period}
        choices={[NOT_SAID, ...PERIODS.map((period) => ({ value: period, label: period }))]}
      />
    </div>
    <Field
      name="byWhen"
      label="In work by (optional)"
      hint="A wish, not a deadline: nothing counts down to it."
      type="date"
      initial={goal?.byWhen}
    />
  </Form>
);
