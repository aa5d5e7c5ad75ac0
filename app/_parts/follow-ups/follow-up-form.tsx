import { v7 as newId } from 'uuid';
import { add } from '@/app/(seeker)/follow-ups/actions';
import { Field } from '@/components/field';
import { Form } from '@/components/form';
import { addDays } from '@/lib/time/days';

interface FollowUpFormProps {
  readonly contactId?: string;
  readonly organisationId?: string;
  readonly today: string;
}

/** The next touch: what, and when. A week is where most people begin. */
export const FollowUpForm = ({ contactId, organisationId, today }: FollowUpFormProps) => (
  <Form
    action={add}
    actId={newId()}
    submit="Set it"
    kind="plain"
    done="It is set; it comes up on its day."
    keep={`touch.${contactId ?? organisationId}`}
  >
    {contactId && <input type="hidden" name="contactId" value={contactId} readOnly />}
    {organisationId && <input type="hidden" name="organisationId" value={organisationId} readOnly />}
    <div className="pair">
      <Field
        name="what"
        label="What you mean to do"
        hint="As: ask how the project went."
        autoComplete="off"
      />
      <Field name="dueOn" label="On" type="date" initial={addDays(today, 7)} />
    </div>
  </Form>
);
