import { Field } from '@/components/field';
import { DAYS, USUAL_DAYS } from '@/lib/invitations/rules';

/** For how long an invitation holds. */
export const DaysField = () => (
  <Field
    name="days"
    label="It holds for"
    initial={USUAL_DAYS}
    choices={DAYS.map((days) => ({ value: days, label: `${days} days` }))}
  />
);
