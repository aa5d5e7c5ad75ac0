import { v7 as newId } from 'uuid';
import { Form, Submit } from '@/components/form';
import type { Assignment } from '@/db/assignments/reads';
import { keepIt, noThanks, rehearseIt } from './actions';

/** Questions and texts that a coach gave and that wait; nothing where none does. */
export function FromCoaches({ given }: { given: readonly Assignment[] }) {
  const names = [...new Set(given.map(({ authorName }) => authorName))];
  return names.map((name) => (
    <section key={name} className="stack" aria-label={`From ${name}`}>
      <h2 className="sec-head">From {name}</h2>
      <ul className="list">
        {given
          .filter((one) => one.authorName === name)
          .map((one) => (
            <li key={one.id}>
              <One given={one} />
            </li>
          ))}
      </ul>
    </section>
  ));
}

/** One of them, with the two things to do about it. */
function One({ given: { id, kind, name, words, note, authorName } }: { given: Assignment }) {
  const isQuestion = kind === 'question';
  return (
    <div className="stack">
      <p className="strong">
        <bdi>{isQuestion ? words : name}</bdi>
      </p>
      {note && (
        <p className="text-ink-2 kept">
          {authorName}: {note}
        </p>
      )}
      {!isQuestion && (
        <details>
          <summary>Read the text</summary>
          <p className="kept letter">{words}</p>
        </details>
      )}
      <div className="acts">
        <Form action={isQuestion ? rehearseIt : keepIt} actId={newId()} className="">
          <input type="hidden" name="assignmentId" value={id} readOnly />
          <Submit kind="plain">{isQuestion ? 'Rehearse it' : 'Keep this text'}</Submit>
        </Form>
        <Form action={noThanks} actId={newId()} className="">
          <input type="hidden" name="assignmentId" value={id} readOnly />
          <Submit kind="quiet">No, thank you</Submit>
        </Form>
      </div>
    </div>
  );
}
