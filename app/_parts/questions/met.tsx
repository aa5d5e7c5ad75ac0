import { v7 as newId } from 'uuid';
import { Field } from '@/components/field';
import { Form, Submit } from '@/components/form';
import type { Meeting } from '@/db/questions/reads';
import { QUESTION_KIND_WORDS, QUESTION_KINDS } from '@/lib/questions/rules';
import { met, notMet } from '../../(seeker)/questions/actions';

/** What they ask; the rest is one's own to ask. */
const THEIRS = QUESTION_KINDS.filter((kind) => kind !== 'yours');

/** What they asked, while it is remembered: it goes into the bank, and can be rehearsed. */
export function MetQuestions({
  interviewId,
  questions,
}: {
  interviewId: string;
  questions: readonly Meeting[];
}) {
  return (
    <section className="stack" aria-labelledby="met">
      <h2 id="met" className="sec-head">
        What they asked
      </h2>
      {questions.length > 0 && (
        <ul className="list">
          {questions.map(({ id, ref, text }) => (
            <li key={id} className="split">
              <a href={`/questions/${ref}`}>{text}</a>
              <Form action={notMet} actId={newId()} className="contents">
                <input type="hidden" name="questionMeetingId" value={id} readOnly />
                <Submit kind="quiet" label={`They did not ask “${text}”`}>
                  Take it out
                </Submit>
              </Form>
            </li>
          ))}
        </ul>
      )}
      <Form
        action={met}
        actId={newId()}
        submit="Keep the question"
        kind="plain"
        key={questions.length}
        keep={`question.met.${interviewId}`}
      >
        <input type="hidden" name="interviewId" value={interviewId} readOnly />
        <Field
          name="text"
          label="A question they asked"
          hint="It is kept among your questions, to be rehearsed."
          autoComplete="off"
        />
        <Field
          name="kind"
          label="Keep it under"
          hint="One of the bank keeps the kind it has."
          initial="role"
          choices={THEIRS.map((value) => ({ value, label: QUESTION_KIND_WORDS[value] }))}
        />
      </Form>
    </section>
  );
}
