import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { DocumentFields } from '@/app/_parts/documents/document-fields';
import { seekerPage } from '@/app/_parts/page/page';
import { Form } from '@/components/form';
import { read } from '@/db/transaction';
import { keep } from '../actions';

export const metadata: Metadata = { title: 'Add a document' };

export default seekerPage(async (scope) => {
  await read(scope, () => ({}));
  return (
    <main id="main" className="page flow stack-l">
      <header>
        <p className="sm">
          <a className="go" href="/documents">
            Documents
          </a>
        </p>
        <h1>Add a document</h1>
      </header>
      <Form action={keep} actId={newId()} submit="Keep it" keep="document.new">
        <DocumentFields />
      </Form>
    </main>
  );
});
