import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { SkillMark } from '@/app/_parts/marks/marks';
import { seekerPage } from '@/app/_parts/page/page';
import { QuestionFields } from '@/app/_parts/questions/question-fields';
import { Field } from '@/components/field';
import { Form, Submit } from '@/components/form';
import { findQuestion, listMeetings, listStoriesFor } from '@/db/questions/reads';
import { listRehearsalsOf } from '@/db/rehearsals/reads';
import { listStories } from '@/db/stories/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { rowId } from '@/lib/acts/row-id';
import { type Question, questionOf } from '@/lib/questions/merged';
import { isKey, QUESTION_KIND_WORDS } from '@/lib/questions/rules';
import { dayIn } from '@/lib/time/days';
import { begin } from '../../rehearse/actions';
import { away, edit, mark, note } from '../actions';
import { AnswerWith } from './answer-with';
import { Said } from './said';

export const metadata: Metadata = { title: 'Question' };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ there?: string }> };

/** One question: what it asks, a way in, and what one has of one's own for it. */
export default seekerPage<Props>(async (scope, { params, searchParams }) => {
  const [{ id }, { there }] = await Promise.all([params, searchParams]);
  const ref = isKey(id) ? id : rowId(id);
  const { session, kept, ...found } = await read(scope, (tx) => ({
    kept: findQuestion(tx, ref),
    answers: listStoriesFor(tx, ref),
    stories: listStories(tx),
    rehearsals: listRehearsalsOf(tx, ref),
    meetings: listMeetings(tx, ref),
  }));
  const question = questionOf(kept, isKey(ref) ? ref : null);
  if (!question) throw new AppError('not-found');
  const version = kept?.version ?? 0;
  const about = <input type="hidden" name="question" value={question.ref} readOnly />;
  const seen = <input type="hidden" name="version" value={version} readOnly />;
  const reader = {
    zone: session.timeZone,
    locale: session.locale,
    today: dayIn(session.timeZone, new Date()),
  };
  return (
    <main id="main" className="page flow stack-l">
      <header className="stack">
        <p className="sm">
          <a className="go" href={`/questions?kind=${question.kind}`}>
            {QUESTION_KIND_WORDS[question.kind]}
          </a>
        </p>
        <h1>{question.text}</h1>
        {there && (
          <p role="status" className="notice">
            {question.isOwn ? 'You have this one already' : 'It is in the bank already'}: here it is, with the
            tags you gave. Its kind stayed as it was.
          </p>
        )}
        <About question={question} />
        <div className="acts">
          <Form action={begin} actId={newId()} className="contents">
            {about}
            <Submit>Rehearse it</Submit>
          </Form>
          <Form action={mark} actId={newId()} className="contents">
            {about}
            <Submit kind="quiet" name="as" value={question.isFavourite ? 'plain' : 'favourite'}>
              {question.isFavourite ? 'No favourite any more' : 'Mark as a favourite'}
            </Submit>
          </Form>
        </div>
      </header>
      {question.asks && (
        <section className="stack">
          <h2 className="sec-head">What it is really asking</h2>
          <p className="prose">{question.asks}</p>
        </section>
      )}
      {question.wayIn && (
        <section className="stack">
          <h2 className="sec-head">A way in</h2>
          <p className="prose">{question.wayIn}</p>
          {question.kind === 'out-of-place' && (
            <p>
              <a className="go" href="/listen">
                Write down what was said
              </a>
            </p>
          )}
        </section>
      )}
      <section className="stack">
        <h2 className="sec-head">My notes</h2>
        <Form
          action={note}
          actId={newId()}
          submit="Keep the notes"
          kind="plain"
          done="Kept."
          keep={`question.notes.${ref}`}
          waits={{ kind: 'question.note', what: 'Notes on a question', about: `question:${ref}` }}
        >
          {about}
          {seen}
          <Field
            name="notes"
            label="Notes"
            hint="Points, not sentences: they are easier to say."
            type="area"
            rows={4}
            initial={kept?.notes}
          />
        </Form>
      </section>
      <AnswerWith question={question} answers={found.answers} stories={found.stories} />
      <Said
        rehearsals={found.rehearsals}
        times={question.times}
        meetings={found.meetings}
        dueAt={question.dueAt}
        reader={reader}
      />
      <details>
        <summary>{question.isOwn ? 'Change the question' : 'Put it in your own words'}</summary>
        <Form action={edit} actId={newId()} submit="Save" done="Saved." keep={`question.edit.${ref}`}>
          {about}
          {seen}
          <QuestionFields saved={question} />
        </Form>
        <Form action={away} actId={newId()} className="acts">
          {about}
          <Submit kind="quiet" name="as" value={question.isAway ? 'here' : 'away'}>
            {question.isAway ? 'Take it out again' : 'Put it away'}
          </Submit>
        </Form>
      </details>
    </main>
  );
});

function About({ question }: { question: Question }) {
  const { skill, tags, isFavourite, isAway } = question;
  if (!skill && tags.length === 0 && !isFavourite && !isAway) return null;
  return (
    <p className="row wrap sm muted">
      {isAway && <span>Put away</span>}
      {isFavourite && <span>Favourite</span>}
      {skill && <SkillMark skill={skill} />}
      {tags.map((tag) => (
        <a key={tag} className="go" href={`/questions?tag=${encodeURIComponent(tag)}`}>
          {tag}
        </a>
      ))}
    </p>
  );
}
