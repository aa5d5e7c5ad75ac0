import { v7 as newId } from 'uuid';
import { log } from '@/app/(seeker)/conversations/actions';
import { Field } from '@/components/field';
import { Form, Submit } from '@/components/form';
import { CONVERSATION_KIND_WORDS, CONVERSATION_KINDS } from '@/lib/conversations/rules';

interface LogFormProps {
  readonly contactId?: string;
  readonly organisationId?: string;
  readonly today: string;
  /** Applications it may have been about. */
  readonly about?: readonly {
    readonly applicationId: string;
    readonly role: string;
    readonly organisation: string;
  }[];
}

/** That one spoke with somebody: one press keeps it, with words or without. */
export const LogForm = ({ contactId, organisationId, today, about = [] }: LogFormProps) => (
  <Form action={log} actId={newId()} keep={`talk.${contactId ?? organisationId}`} done="Kept.">
    {contactId && <input type="hidden" name="contactId" value={contactId} readOnly />}
    {organisationId && <input type="hidden" name="organisationId" value={organisationId} readOnly />}
    <Field name="words" label="What was said (optional)" type="area" rows={2} />
    <details>
      <summary>Another day{about.length > 0 && ', or about an application'}</summary>
      <div className="stack pb-3">
        <Field name="on" label="When" type="date" initial={today} max={today} />
        {about.length > 0 && (
          <Field
            name="applicationId"
            label="About"
            choices={[
              { value: '', label: 'No application' },
              ...about.map((one) => ({
                value: one.applicationId,
                label: `${one.organisation}, ${one.role}`,
              })),
            ]}
          />
        )}
      </div>
    </details>
    <fieldset className="switch">
      <legend className="label mb-2">Keep it as</legend>
      {CONVERSATION_KINDS.map((kind) => (
        <Submit key={kind} kind="plain" name="kind" value={kind}>
          {CONVERSATION_KIND_WORDS[kind]}
        </Submit>
      ))}
    </fieldset>
  </Form>
);
