import { v7 as newId } from 'uuid';
import { StoryFields } from '@/app/_parts/interviews/story-fields';
import { Field } from '@/components/field';
import { Form, Submit } from '@/components/form';
import type { Story, StoryBrought } from '@/db/stories/reads';
import { bring, keepFor, leave } from '../../stories/actions';

interface BringProps {
  readonly interviewId: string;
  readonly brought: readonly StoryBrought[];
  readonly stories: readonly Story[];
}

/** Stories to bring: chosen from those there are, or written now. */
export function Bring({ interviewId, brought, stories }: BringProps) {
  const left = stories.filter(({ id }) => !brought.some(({ storyId }) => storyId === id));
  const about = <input type="hidden" name="interviewId" value={interviewId} readOnly />;
  return (
    <section className="stack" aria-labelledby="bring">
      <div className="sec-head">
        <h2 id="bring">Stories to bring</h2>
        {stories.length > 0 && <a href="/stories">All stories</a>}
      </div>
      {brought.length === 0 ? (
        <p className="muted">
          Something you did, and what came of it. Two are enough: most questions can be answered with one of
          them.
        </p>
      ) : (
        <ul className="list">
          {brought.map((one) => (
            <li key={one.id}>
              <details>
                <summary>{one.title}</summary>
                <p className="kept">{one.text || <span className="muted">Not written out yet.</span>}</p>
                <div className="acts">
                  <a className="btn quiet" href={`/stories/${one.storyId}`}>
                    Work on it
                  </a>
                  <Form action={leave} actId={newId()} className="contents">
                    <input type="hidden" name="interviewStoryId" value={one.id} readOnly />
                    <Submit kind="quiet" label={`Leave “${one.title}” at home`}>
                      Leave it at home
                    </Submit>
                  </Form>
                </div>
              </details>
            </li>
          ))}
        </ul>
      )}
      {left.length > 0 && (
        <Form action={bring} actId={newId()} className="in-line">
          {about}
          <Field
            name="storyId"
            label="Bring one you have"
            choices={[
              { value: '', label: 'Choose' },
              ...left.map(({ id, title }) => ({ value: id, label: title })),
            ]}
          />
          <Submit kind="plain">Bring it</Submit>
        </Form>
      )}
      <details>
        <summary>Write a new one</summary>
        <Form
          action={keepFor}
          actId={newId()}
          submit="Keep it and bring it"
          kind="plain"
          keep={`story.for.${interviewId}`}
        >
          {about}
          <StoryFields />
        </Form>
      </details>
    </section>
  );
}
