import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { seekerPage } from '@/app/_parts/page/page';
import { Field } from '@/components/field';
import { Form } from '@/components/form';
import { findResume } from '@/db/resumes/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { rowId } from '@/lib/acts/row-id';
import { isTextFixed } from '@/lib/documents/rules';
import { edit, editFacts } from '../../actions';

export const metadata: Metadata = { title: 'Edit a resume' };

type Props = { params: Promise<{ id: string }> };

/** What can be changed of a version: all of it until it is sent, and then what is the seeker's own beside the text. */
export default seekerPage<Props>(async (scope, { params }) => {
  const id = rowId((await params).id);
  const { resume } = await read(scope, (tx) => ({ resume: findResume(tx, id) }));
  if (!resume) throw new AppError('not-found');
  const isFixed = isTextFixed(resume);
  return (
    <main id="main" className="page flow stack-l">
      <header>
        <p className="sm">
          <a className="go" href={`/resumes/${id}`}>
            {resume.name}
          </a>
        </p>
        <h1>{isFixed ? 'Its name, role and note' : 'Edit this version'}</h1>
        {isFixed && (
          <p className="text-ink-2">
            Its text was sent, and stays as they have it.{' '}
            <a href={`/resumes/new?from=${id}`}>Make the next version</a> to change that.
          </p>
        )}
      </header>
      <Form action={isFixed ? editFacts : edit} actId={newId()} submit="Save" keep={`resume.${id}`}>
        <input type="hidden" name="id" value={id} readOnly />
        <input type="hidden" name="version" value={resume.version} readOnly />
        <Field name="name" label="Its name" initial={resume.name} autoComplete="off" />
        <Field
          name="targetRole"
          label="The role it is for (optional)"
          initial={resume.targetRole}
          autoComplete="off"
        />
        <Field
          name="note"
          label="A note (optional)"
          hint="For yourself: what is different in it, and why."
          type="area"
          rows={3}
          initial={resume.note}
        />
        {!isFixed && (
          <Field
            name="text"
            label={resume.file ? 'The text read from its file' : 'Its text'}
            hint={
              resume.file
                ? 'Mend what was read wrongly, or paste what could not be read. The file itself stays as it is.'
                : 'Plain text, or Markdown: # for a heading, - for a point, **bold**.'
            }
            type="area"
            rows={16}
            initial={resume.text}
          />
        )}
      </Form>
    </main>
  );
});
