import { v7 as newId } from 'uuid';
import { Field } from '@/components/field';
import { Form } from '@/components/form';
import type { listPeopleAt } from '@/db/outreach/reads';
import { name } from './actions';

type Person = Awaited<ReturnType<typeof listPeopleAt>>[number];

/** Whom one writes to; somebody known is chosen by the name they are kept under. */
export function Whom({
  id,
  whom,
  people,
}: {
  id: string;
  whom: Person | undefined;
  people: readonly Person[];
}) {
  const form = (
    <Form action={name} actId={newId()} submit="Write to them" kind="plain" keep={`whom.${id}`}>
      <input type="hidden" name="organisationId" value={id} readOnly />
      <Field
        name="name"
        label="Their name"
        hint="Somebody who leads the work you want to do, rather than whoever hires."
        list="people-there"
        autoComplete="off"
      />
      <datalist id="people-there">
        {people
          .filter(({ isClosed }) => !isClosed)
          .map((one) => (
            <option key={one.id} value={one.name} />
          ))}
      </datalist>
      <Field name="email" label="E-mail (optional)" type="email" autoComplete="off" />
    </Form>
  );
  return (
    <section className="stack" aria-labelledby="whom">
      <h2 id="whom" className="sec-head">
        Who you write to
      </h2>
      {whom ? (
        <>
          <p>
            <bdi>{whom.name}</bdi>
            {whom.email && <span className="muted"> · {whom.email}</span>}
          </p>
          <details>
            <summary>Somebody else</summary>
            {form}
          </details>
        </>
      ) : (
        form
      )}
    </section>
  );
}
