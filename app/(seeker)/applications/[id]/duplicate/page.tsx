import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { seekerPage } from '@/app/_parts/page/page';
import { Field } from '@/components/field';
import { Form } from '@/components/form';
import { findApplication } from '@/db/applications/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { rowId } from '@/lib/acts/row-id';
import { duplicate } from '../actions';
import { Crumb } from '../crumb';

export const metadata: Metadata = { title: 'Another role there' };

type Props = { params: Promise<{ id: string }> };

export default seekerPage<Props>(async (scope, { params }) => {
  const id = rowId((await params).id);
  const { application } = await read(scope, (tx) => ({ application: findApplication(tx, id) }));
  if (!application) throw new AppError('not-found');
  return (
    <main id="main" className="page flow stack-l">
      <header>
        <Crumb {...application} />
        <h1>Another role at {application.organisation}</h1>
        <p className="text-ink-2">
          A new application with the same people, source and place. Dates, notes, pay and advert stay with the
          old one.
        </p>
      </header>
      <Form action={duplicate} actId={newId()} submit="Begin it" keep={`duplicate.${id}`}>
        <input type="hidden" name="id" value={id} readOnly />
        <Field name="role" label="Role" autoComplete="off" />
      </Form>
    </main>
  );
});
