import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { seekerPage } from '@/app/_parts/page/page';
import { Field } from '@/components/field';
import { Form } from '@/components/form';
import { findApplication } from '@/db/applications/reads';
import { listNamesLike } from '@/db/documents/reads';
import { findResume } from '@/db/resumes/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { rowId } from '@/lib/acts/row-id';
import { nextVersionName } from '@/lib/documents/version-name';
import { keep } from '../actions';
import { PROBLEM_SENTENCES } from '../sentences';
import { UploadForm } from './upload-form';

export const metadata: Metadata = { title: 'Add a resume' };

type Name = 'problem' | 'from' | 'application' | 'name' | 'role';
type Props = { searchParams: Promise<Partial<Record<Name, string | string[]>>> };

/** A new version: uploaded, written or pasted; from an older one, and for an application, where the address says so. */
export default seekerPage<Props>(async (scope, { searchParams }) => {
  const asked = await searchParams;
  const given = (name: Name) => [asked[name] ?? ''].flat()[0] ?? '';
  const [from, applicationId] = [idIn(given('from')), idIn(given('application'))];
  const { before, application, names } = await read(scope, (tx) => ({
    before: from ? findResume(tx, from) : Promise.resolve(undefined),
    application: applicationId ? findApplication(tx, applicationId) : Promise.resolve(undefined),
    names: listNamesLike(tx, ''),
  }));
  if ((from && !before) || (applicationId && !application)) throw new AppError('not-found');
  const problem = PROBLEM_SENTENCES[given('problem') as keyof typeof PROBLEM_SENTENCES];
  const name = before ? nextVersionName(before.name, names) : '';
  const targetRole = given('role') || (before?.targetRole ?? '');
  const aims = { previousId: from, applicationId };
  return (
    <main id="main" className="page flow stack-l">
      <header>
        <p className="sm">
          <a className="go" href={before ? `/resumes/${before.id}` : '/resumes'}>
            {before ? before.name : 'Resumes'}
          </a>
        </p>
        <h1>{before ? 'The next version' : 'Add a resume'}</h1>
        {application && (
          <p className="text-ink-2">
            Once it is kept, you note that it went with {application.role} at {application.organisation}.
          </p>
        )}
      </header>
      {problem && (
        <p role="alert" className="notice stop">
          {problem} Nothing was kept of the file.
        </p>
      )}
      <section className="stack" aria-labelledby="upload">
        <h2 id="upload" className="sec-head">
          Upload a file
        </h2>
        <UploadForm actId={newId()} name={given('name') || name} targetRole={targetRole} {...aims} />
      </section>
      <section className="stack" aria-labelledby="write">
        <h2 id="write" className="sec-head">
          {before ? 'Or change the text' : 'Or write or paste it'}
        </h2>
        <Form action={keep} actId={newId()} submit="Keep this text" keep={`resume.new.${from}`}>
          <input type="hidden" name="previousId" value={from} readOnly />
          <input type="hidden" name="applicationId" value={applicationId} readOnly />
          <Field
            name="name"
            label="Its name"
            hint="So that you know it again: “Resume, public sector”."
            initial={name}
            autoComplete="off"
          />
          <Field
            name="targetRole"
            label="The role it is for (optional)"
            initial={targetRole}
            autoComplete="off"
          />
          <Field
            name="text"
            label="Its text"
            hint="Plain text, or Markdown: # for a heading, - for a point, **bold**."
            type="area"
            rows={16}
            initial={before?.text}
          />
        </Form>
      </section>
    </main>
  );
});

/** '' where the address names none. */
const idIn = (text: string) => (text === '' ? '' : rowId(text));
