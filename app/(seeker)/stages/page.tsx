import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { seekerPage } from '@/app/_parts/page/page';
import { Field } from '@/components/field';
import { Form } from '@/components/form';
import { listStagesToEdit } from '@/db/stages/reads';
import { read } from '@/db/transaction';
import { KIND_WORDS } from '@/lib/stages/rules';
import { rename } from './actions';

export const metadata: Metadata = { title: 'Stages' };

export default seekerPage(async (scope) => {
  const { stages } = await read(scope, (tx) => ({ stages: listStagesToEdit(tx) }));
  return (
    <main id="main" className="page flow stack-l">
      <h1>Stages</h1>
      <p className="text-ink-2">
        Call the columns of your board what you call them. What each is for stays the same, so figures survive
        a new name.
      </p>
      <ul className="list">
        {stages.map(({ id, name, kind, version }) => (
          <li key={id}>
            <Form
              action={rename}
              actId={newId()}
              submit="Rename"
              kind="plain"
              done="Renamed."
              className="in-line"
            >
              <input type="hidden" name="id" value={id} readOnly />
              <input type="hidden" name="version" value={version} readOnly />
              <Field name="name" label={KIND_WORDS[kind]} initial={name} />
            </Form>
          </li>
        ))}
      </ul>
    </main>
  );
});
