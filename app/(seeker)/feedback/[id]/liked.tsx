import { v7 as newId } from 'uuid';
import { Field } from '@/components/field';
import { Form } from '@/components/form';
import type { Strength } from '@/db/feedback/reads';
import { noteStrength } from '../actions';

/** What they liked comes first, each with the way to a story of it. */
export function Liked({ feedbackId, strengths }: { feedbackId: string; strengths: readonly Strength[] }) {
  return (
    <section>
      <h2 className="sec-head">What they liked</h2>
      {strengths.length > 0 ? (
        <ul className="list">
          {strengths.map(({ id, quote }) => (
            <li key={id}>
              <p className="words">{quote}</p>
              <p className="sm">
                <a className="go" href={`/stories/new?strength=${id}`}>
                  Make a story of it
                </a>
              </p>
            </li>
          ))}
        </ul>
      ) : (
        <p className="text-ink-2 mt-3">First the good. Was there anything they liked, even in passing?</p>
      )}
      <details key={strengths.length} open={strengths.length === 0}>
        <summary>{strengths.length === 0 ? 'Note it' : 'Something else they liked'}</summary>
        <Form action={noteStrength} actId={newId()} submit="Keep it" kind="plain">
          <input type="hidden" name="feedbackId" value={feedbackId} readOnly />
          <Field
            name="quote"
            label="Something they liked"
            hint="In their words, if you have them."
            look="words"
          />
        </Form>
      </details>
    </section>
  );
}
