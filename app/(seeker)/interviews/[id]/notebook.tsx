import { v7 as newId } from 'uuid';
import { Field } from '@/components/field';
import { Form } from '@/components/form';
import type { Interview } from '@/db/interviews/reads';
import { keepNotes } from '../actions';
import { Seen } from './seen';

/** What one means to ask, and whatever else is to be at hand. */
export const Notebook = ({ interview }: { interview: Interview }) => (
  <section className="stack" aria-labelledby="notebook">
    <h2 id="notebook" className="sec-head">
      Questions and notes
    </h2>
    <Form
      action={keepNotes}
      actId={newId()}
      submit="Save"
      done="Saved."
      kind="plain"
      keep={`interview.notes.${interview.id}`}
      waits={{
        kind: 'interview.prepare',
        what: `Notes for ${interview.organisation}`,
        about: `interview:${interview.id}`,
      }}
    >
      <Seen of={interview} />
      <Field
        name="questions"
        label="Questions to ask them"
        hint="Two or three. One about the work itself is a good one."
        type="area"
        rows={3}
        initial={interview.questions}
      />
      <Field name="notes" label="Notes" type="area" rows={4} initial={interview.notes} />
    </Form>
  </section>
);
