import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { v7 as newId } from 'uuid';
import { OrganisationFields } from '@/app/_parts/organisations/organisation-fields';
import { seekerPage } from '@/app/_parts/page/page';
import { Form, Submit } from '@/components/form';
import { findOrganisation } from '@/db/organisations/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { rowId } from '@/lib/acts/row-id';
import { edit } from '../../actions';
import { NameTaken } from './name-taken';

export const metadata: Metadata = { title: 'Edit an organisation' };

type Props = { params: Promise<{ id: string }> };

export default seekerPage<Props>(async (scope, { params }) => {
  const id = rowId((await params).id);
  const { one } = await read(scope, (tx) => ({ one: findOrganisation(tx, id) }));
  if (!one) throw new AppError('not-found');
  if (one.mergedIntoId) redirect(`/organisations/${one.mergedIntoId}/edit` as never);
  return (
    <main id="main" className="page flow stack-l">
      <header>
        <p className="sm">
          <a className="go" href={`/organisations/${id}`}>
            {one.name}
          </a>
        </p>
        <h1>Edit {one.name}</h1>
      </header>
      <Form action={edit} actId={newId()} keep={`organisation.${id}`}>
        <NameTaken id={id} />
        <input type="hidden" name="id" value={id} readOnly />
        <input type="hidden" name="version" value={one.version} readOnly />
        <OrganisationFields saved={one} isTarget={one.isTarget} />
        <div className="foot stay">
          <a className="btn quiet" href={`/organisations/${id}`}>
            Leave as it was
          </a>
          <Submit>Save</Submit>
        </div>
      </Form>
      <ul>
        <li>
          <a className="go" href={`/organisations/${id}/merge`}>
            It is the same as another one
          </a>
        </li>
        <li>
          <a className="go" href={`/organisations/${id}/remove`}>
            Remove it
          </a>
        </li>
      </ul>
    </main>
  );
});
