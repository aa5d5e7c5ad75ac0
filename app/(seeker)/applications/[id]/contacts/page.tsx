import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { seekerPage } from '@/app/_parts/page/page';
import { Field } from '@/components/field';
import { Form, Submit } from '@/components/form';
import { findApplication } from '@/db/applications/reads';
import { listOthers, listParts } from '@/db/parts/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { rowId } from '@/lib/acts/row-id';
import { CONTACT_PART_WORDS, CONTACT_PARTS } from '@/lib/applications/rules';
import { addKnown, addSomebody, removeFromHere } from '../actions';
import { Crumb } from '../crumb';

export const metadata: Metadata = { title: 'People' };

type Props = { params: Promise<{ id: string }> };

const PARTS = [
  { value: '', label: 'Choose' },
  ...CONTACT_PARTS.map((part) => ({ value: part, label: CONTACT_PART_WORDS[part] })),
];

/** Who has to do with an application: adding somebody new or known, and taking somebody out. */
export default seekerPage<Props>(async (scope, { params }) => {
  const id = rowId((await params).id);
  const { application, parts, others } = await read(scope, (tx) => ({
    application: findApplication(tx, id),
    parts: listParts(tx, id),
    others: listOthers(tx, id),
  }));
  if (!application) throw new AppError('not-found');
  const aim = <input type="hidden" name="applicationId" value={id} readOnly />;
  return (
    <main id="main" className="page flow stack-l">
      <header>
        <Crumb {...application} />
        <h1>People</h1>
      </header>
      {parts.length > 0 && (
        <ul className="list" aria-label="In this application">
          {parts.map((one) => (
            <li key={one.id} className="split">
              <p>
                {one.name} <span className="muted">· {CONTACT_PART_WORDS[one.part]}</span>
                {one.isClosed && <span className="block sm">Asked not to be contacted</span>}
              </p>
              <Form action={removeFromHere} actId={newId()} className="contents">
                <input type="hidden" name="partId" value={one.id} readOnly />
                <Submit kind="quiet" label={`Take ${one.name} out`}>
                  Take out
                </Submit>
              </Form>
            </li>
          ))}
        </ul>
      )}
      <section className="stack" aria-labelledby="new">
        <h2 id="new" className="sec-head">
          Somebody new
        </h2>
        <Form action={addSomebody} actId={newId()} submit="Add" keep={`person.${id}`}>
          {aim}
          <Field name="name" label="Name" autoComplete="off" />
          <Field name="part" label="Their part in it" choices={PARTS} />
          <Field name="email" label="E-mail (optional)" type="email" autoComplete="off" />
          <Field name="phone" label="Phone (optional)" type="tel" autoComplete="off" />
        </Form>
      </section>
      {others.length > 0 && (
        <section className="stack" aria-labelledby="known">
          <h2 id="known" className="sec-head">
            Somebody you know
          </h2>
          <Form action={addKnown} actId={newId()} submit="Add them" kind="plain">
            {aim}
            <Field
              name="contactId"
              label="Who"
              choices={[
                { value: '', label: 'Choose' },
                ...others.map((one) => ({
                  value: one.id,
                  label: one.organisation ? `${one.name}, ${one.organisation}` : one.name,
                })),
              ]}
            />
            <Field name="part" label="Their part in it" choices={PARTS} />
          </Form>
        </section>
      )}
    </main>
  );
});
