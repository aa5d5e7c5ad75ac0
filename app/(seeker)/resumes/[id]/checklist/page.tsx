import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { seekerPage } from '@/app/_parts/page/page';
import { CheckLines } from '@/app/_parts/practice/check-lines';
import { Field } from '@/components/field';
import { Form } from '@/components/form';
import { listChecksOfVersion } from '@/db/checklist/reads';
import { findResume } from '@/db/resumes/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { rowId } from '@/lib/acts/row-id';
import { dayIn } from '@/lib/time/days';
import { add } from '../../../practice/actions';
import { groupsOf } from './rows';

export const metadata: Metadata = { title: 'Checklist for a resume' };

/** What to look at in one version before it goes; each tick is of this version alone. */
export default seekerPage<{ params: Promise<{ id: string }> }>(async (scope, { params }) => {
  const id = rowId((await params).id);
  const { session, resume, kept } = await read(scope, (tx) => ({
    resume: findResume(tx, id),
    kept: listChecksOfVersion(tx, id),
  }));
  if (!resume) throw new AppError('not-found');
  const groups = groupsOf(kept, dayIn(session.timeZone, new Date()));
  const all = groups.flatMap(({ rows }) => rows);
  return (
    <main id="main" className="page flow stack-l">
      <header className="stack">
        <p className="sm">
          <a className="go" href={`/resumes/${id}`}>
            {resume.name}
          </a>
        </p>
        <h1>Checklist for this version</h1>
        <p className="muted num">
          {all.filter(({ isOn }) => isOn).length} of {all.length} done. Leave out what is not for you.
        </p>
      </header>
      {groups.map((group) => (
        <CheckLines key={group.id} {...group} documentId={id} />
      ))}
      <details className="adder">
        <summary>Add something for this version</summary>
        <Form
          action={add}
          actId={newId()}
          submit="Add it"
          kind="plain"
          done="Added."
          keep={`check.add.${id}`}
        >
          <input type="hidden" name="documentId" value={id} readOnly />
          <input type="hidden" name="kind" value="resume" readOnly />
          <Field name="title" label="What will you see to?" autoComplete="off" />
        </Form>
      </details>
    </main>
  );
});
