import { v7 as newId } from 'uuid';
import { Field } from '@/components/field';
import { Form, Submit } from '@/components/form';
import { Icon } from '@/components/icon';
import type { Attendance } from '@/db/attendances/reads';
import { bringKnown, bringNew, takeSomebodyOut } from '../actions';

interface PeopleProps {
  readonly interviewId: string;
  readonly isOver: boolean;
  readonly there: readonly Attendance[];
  readonly others: readonly { contactId: string; name: string }[];
}

/** Whom one meets, and adding somebody: known from the application or its organisation, or new by name. */
export function People({ interviewId, isOver, there, others }: PeopleProps) {
  const about = <input type="hidden" name="interviewId" value={interviewId} readOnly />;
  return (
    <section className="stack" aria-labelledby="people">
      <h2 id="people" className="sec-head">
        {isOver ? 'Whom you met' : 'Whom you meet'}
      </h2>
      {there.length > 0 && (
        <ul className="list">
          {there.map((one) => (
            <li key={one.id}>
              {one.name}
              {one.isClosed && (
                <p className="row sm">
                  <Icon name="x" className="ic s" />
                  Asked not to be contacted
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
      <details>
        <summary>{there.length > 0 ? 'Add or take out' : 'Add somebody'}</summary>
        <div className="stack">
          {there.map((one) => (
            <Form key={one.id} action={takeSomebodyOut} actId={newId()} className="contents">
              <input type="hidden" name="interviewContactId" value={one.id} readOnly />
              <Submit kind="plain">Take {one.name} out</Submit>
            </Form>
          ))}
          {others.length > 0 && (
            <Form action={bringKnown} actId={newId()} submit="Add them" kind="plain">
              {about}
              <Field
                name="contactId"
                label="Somebody you know"
                choices={[
                  { value: '', label: 'Choose' },
                  ...others.map(({ contactId, name }) => ({ value: contactId, label: name })),
                ]}
              />
            </Form>
          )}
          <Form action={bringNew} actId={newId()} submit="Add" kind="plain">
            {about}
            <Field name="name" label="Somebody new, by name" autoComplete="off" />
          </Form>
        </div>
      </details>
    </section>
  );
}
