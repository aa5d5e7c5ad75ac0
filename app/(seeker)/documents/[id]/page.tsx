import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { v7 as newId } from 'uuid';
import { DocumentFields } from '@/app/_parts/documents/document-fields';
import { seekerPage } from '@/app/_parts/page/page';
import { Form } from '@/components/form';
import { findDocument } from '@/db/documents/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { rowId } from '@/lib/acts/row-id';
import { edit } from '../actions';

export const metadata: Metadata = { title: 'Document' };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ new?: string | string[] }> };

/** One document; a resume has its page among the versions. What was sent stays as it went: writing in it makes the next version. */
export default seekerPage<Props>(async (scope, { params, searchParams }) => {
  const id = rowId((await params).id);
  const isNew = (await searchParams).new === '1';
  const { document } = await read(scope, (tx) => ({ document: findDocument(tx, id) }));
  if (!document) throw new AppError('not-found');
  if (document.kind === 'resume') redirect(`/resumes/${id}` as never);
  return (
    <main id="main" className="page flow stack-l">
      <header>
        <p className="sm">
          <a className="go" href="/documents">
            Documents
          </a>
        </p>
        <h1>{document.name}</h1>
        {isNew && (
          <p className="notice good" role="status">
            Kept as a new version. The one that was sent is as it was.
          </p>
        )}
        {document.isSent && (
          <p className="text-ink-2">
            This one was sent, so it stays as they have it. Change what you like below: it becomes the next
            version.
          </p>
        )}
      </header>
      <Form
        action={edit}
        actId={newId()}
        submit={document.isSent ? 'Keep as a new version' : 'Save'}
        keep={`document.${id}`}
      >
        <input type="hidden" name="id" value={id} readOnly />
        <input type="hidden" name="version" value={document.version} readOnly />
        <DocumentFields saved={document} />
      </Form>
    </main>
  );
});
