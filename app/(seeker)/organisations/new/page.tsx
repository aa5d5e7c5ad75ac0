import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { OrganisationFields } from '@/app/_parts/organisations/organisation-fields';
import { seekerPage } from '@/app/_parts/page/page';
import { Form } from '@/components/form';
import { read } from '@/db/transaction';
import { add } from '../actions';

export const metadata: Metadata = { title: 'Add an organisation' };

/** An organisation one aims for: it needs no opening. */
export default seekerPage(async (scope) => {
  await read(scope, () => ({}));
  return (
    <main id="main" className="page flow stack-l">
      <header>
        <p className="sm">
          <a className="go" href="/organisations">
            Organisations
          </a>
        </p>
        <h1>Add an organisation</h1>
        <p className="text-ink-2">
          It needs no opening: many places are found by somebody who wrote first. Those you apply to are added
          by themselves.
        </p>
      </header>
      <Form action={add} actId={newId()} submit="Add" keep="organisation.new">
        <OrganisationFields isTarget />
      </Form>
    </main>
  );
});
