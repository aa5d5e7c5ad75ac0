import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { v7 as newId } from 'uuid';
import { ContactFields } from '@/app/_parts/contacts/contact-fields';
import { seekerPage } from '@/app/_parts/page/page';
import { Form, Submit } from '@/components/form';
import { findContact } from '@/db/contacts/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { rowId } from '@/lib/acts/row-id';
import { edit } from '../../actions';

export const metadata: Metadata = { title: 'Edit a contact' };

type Props = { params: Promise<{ id: string }> };

export default seekerPage<Props>(async (scope, { params }) => {
  const id = rowId((await params).id);
  const { one } = await read(scope, (tx) => ({ one: findContact(tx, id) }));
  if (!one) throw new AppError('not-found');
  if (one.mergedIntoId) redirect(`/contacts/${one.mergedIntoId}/edit` as never);
  return (
    <main id="main" className="page flow stack-l">
      <header>
        <p className="sm">
          <a className="go" href={`/contacts/${id}`}>
            {one.name}
          </a>
        </p>
        <h1>Edit {one.name}</h1>
      </header>
      <Form action={edit} actId={newId()} keep={`contact.${id}`}>
        <input type="hidden" name="id" value={id} readOnly />
        <input type="hidden" name="version" value={one.version} readOnly />
        <ContactFields saved={one} />
        <div className="foot stay">
          <a className="btn quiet" href={`/contacts/${id}`}>
            Leave as it was
          </a>
          <Submit>Save</Submit>
        </div>
      </Form>
      <p>
        <a className="go" href={`/contacts/${id}/merge`}>
          It is the same person as another one
        </a>
      </p>
    </main>
  );
});
