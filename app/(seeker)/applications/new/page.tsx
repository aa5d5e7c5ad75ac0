import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { seekerPage } from '@/app/_parts/page/page';
import { Field } from '@/components/field';
import { Form, Submit } from '@/components/form';
import { findApplication } from '@/db/applications/reads';
import { listStages } from '@/db/stages/reads';
import { read } from '@/db/transaction';
import { add } from '../actions';
import { idIn, type Query } from '../board-address';

export const metadata: Metadata = { title: 'Add an application' };

type Props = { searchParams: Promise<Query> };

export default seekerPage<Props>(async (scope, { searchParams }) => {
  const query = await searchParams;
  const addedId = idIn(query.added);
  const { stages, added } = await read(scope, (tx) => ({
    stages: listStages(tx),
    added: addedId ? findApplication(tx, addedId) : Promise.resolve(undefined),
  }));
  const open = stages.filter(({ kind }) => kind !== 'closed');
  const first =
    open.find(({ id }) => id === idIn(query.stage)) ?? open.find(({ kind }) => kind === 'applied');
  return (
    <main id="main" className="page flow stack-l">
      <header>
        <h1>Add an application</h1>
        <p className="muted">
          A whole list at once?{' '}
          <a className="go" href="/imports">
            Bring in a spreadsheet
          </a>
        </p>
      </header>
      {added && (
        <p role="status" className="notice good">
          {added.organisation} is on your board, in {added.stage}. Here is room for the next.
        </p>
      )}
      <Form key={addedId} action={add} actId={newId()} keep="application.new">
        <Field name="organisation" label="Organisation" autoComplete="off" />
        <Field name="role" label="Role" autoComplete="off" />
        <Field
          name="stageId"
          label="Stage"
          initial={first?.id ?? ''}
          choices={open.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Field
          name="url"
          label="Link to the advert (if you have it)"
          hint="Adverts disappear: on the next page you can keep its text too."
          inputMode="url"
          autoComplete="off"
        />
        <div className="foot stay">
          <Submit name="next" value="another" kind="plain">
            Add, and add another
          </Submit>
          <Submit>Add</Submit>
        </div>
      </Form>
    </main>
  );
});
