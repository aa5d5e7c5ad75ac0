import { v7 as newId } from 'uuid';
import { Field } from '@/components/field';
import { Form, Submit } from '@/components/form';
import type { StoryFor } from '@/db/questions/reads';
import type { Story } from '@/db/stories/reads';
import type { Question } from '@/lib/questions/merged';
import { answerWith, answerWithout } from '../actions';

interface AnswerWithProps {
  readonly question: Question;
  readonly answers: readonly StoryFor[];
  readonly stories: readonly Story[];
}

/** The stories that answer it; which is not asked where no story would. */
export function AnswerWith({ question, answers, stories }: AnswerWithProps) {
  if (question.kind === 'out-of-place' || question.kind === 'yours') return null;
  const left = stories.filter(({ id }) => !answers.some(({ storyId }) => storyId === id));
  return (
    <section className="stack" aria-labelledby="answers">
      <h2 id="answers" className="sec-head">
        My stories for it
      </h2>
      {answers.length > 0 && (
        <ul className="list">
          {answers.map(({ id, storyId, title }) => (
            <li key={id} className="split">
              <a href={`/stories/${storyId}`}>{title}</a>
              <Form action={answerWithout} actId={newId()} className="contents">
                <input type="hidden" name="questionStoryId" value={id} readOnly />
                <Submit kind="quiet" label={`“${title}” is not for this`}>
                  Take it out
                </Submit>
              </Form>
            </li>
          ))}
        </ul>
      )}
      {left.length > 0 && (
        <Form action={answerWith} actId={newId()} className="in-line">
          <input type="hidden" name="question" value={question.ref} readOnly />
          <Field
            name="storyId"
            label="A story you have"
            choices={[
              { value: '', label: 'Choose' },
              ...left.map(({ id, title }) => ({ value: id, label: title })),
            ]}
          />
          <Submit kind="plain">Use it here</Submit>
        </Form>
      )}
      <p>
        <a className="go" href={`/stories/new?question=${question.ref}`}>
          Write a story for it
        </a>
      </p>
    </section>
  );
}
