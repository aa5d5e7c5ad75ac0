import { v7 as newId } from 'uuid';
import { Form, Submit } from '@/components/form';
import type { Resume } from '@/db/resumes/reads';
import { isTextFixed } from '@/lib/documents/rules';
import { away, remove } from '../actions';

/** What can be done with a version: for one that was sent, the next one comes first. */
export function Acts({ resume }: { resume: Resume }) {
  const { id, isSent, isAway } = resume;
  const next = { href: `/resumes/new?from=${id}`, words: 'Make the next version' };
  const edit = { href: `/resumes/${id}/edit`, words: isTextFixed(resume) ? 'Edit name and note' : 'Edit' };
  const [first, second] = isSent ? [next, edit] : [edit, next];
  return (
    <section className="stack mt-3" aria-label="What to do with it">
      <p className="row wrap">
        <a className="btn primary" href={first.href}>
          {first.words}
        </a>
        <a className="btn" href={second.href}>
          {second.words}
        </a>
        <a className="btn" href={`/resumes/${id}/checklist`}>
          Checklist
        </a>
        {resume.text && (
          <a className="btn" href={`/resumes/${id}/print`}>
            Print
          </a>
        )}
      </p>
      <div className="row wrap">
        <Form action={away} actId={newId()} className="contents">
          <input type="hidden" name="id" value={id} readOnly />
          <Submit kind="quiet">{isAway ? 'Bring it back' : 'Put it away'}</Submit>
        </Form>
        {!isSent && (
          <details className="remove">
            <summary>Remove it</summary>
            <Form action={remove} actId={newId()} submit="Remove it for good" kind="plain">
              <input type="hidden" name="id" value={id} readOnly />
              <p className="sm">
                {resume.file ? 'The version and its file are gone then.' : 'The version is gone then.'} It was
                never sent anywhere.
              </p>
            </Form>
          </details>
        )}
      </div>
    </section>
  );
}
