import { v7 as newId } from 'uuid';
import { Field } from '@/components/field';
import { Form } from '@/components/form';
import type { Resume } from '@/db/resumes/reads';
import { editFacts } from '../actions';

interface TypedProps {
  readonly resume: Resume;
  readonly typed: { readonly name: string; readonly targetRole: string };
}

/** What was typed for a file that was there already, to be taken over with one press. */
export const Typed = ({ resume, typed }: TypedProps) => (
  <section className="stack mt-3" aria-labelledby="typed">
    <h2 id="typed" className="sec-head">
      What you typed for it
    </h2>
    <p className="sm text-ink-2">This version keeps its name and role until you say that it takes these.</p>
    <Form action={editFacts} actId={newId()} submit="Use these for this version" kind="plain">
      <input type="hidden" name="id" value={resume.id} readOnly />
      <input type="hidden" name="version" value={resume.version} readOnly />
      <input type="hidden" name="note" value={resume.note} readOnly />
      <Field name="name" label="Its name" initial={typed.name} autoComplete="off" />
      <Field
        name="targetRole"
        label="The role it is for (optional)"
        initial={typed.targetRole}
        autoComplete="off"
      />
    </Form>
  </section>
);
