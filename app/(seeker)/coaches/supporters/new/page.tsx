import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { seekerPage } from '@/app/_parts/page/page';
import { LinkOnce } from '@/app/_parts/supporters/link-once';
import { Field } from '@/components/field';
import { Form, Submit } from '@/components/form';
import { listEffortGoals } from '@/db/effort/reads';
import { listTold } from '@/db/stories/reads';
import { listDrafts } from '@/db/supporters/reads';
import { read } from '@/db/transaction';
import { SHOWN_KINDS, type ShownKind } from '@/lib/supporters/rules';
import { weekWords } from '@/lib/supporters/words';
import { makeLink } from '../actions';

export const metadata: Metadata = { title: 'A link for a friend' };

type Props = { searchParams: Promise<{ kind?: string | string[] }> };

const KIND_WORDS: Record<ShownKind, string> = { story: 'A story', draft: 'A draft', week: 'This week' };

/** Where there is nothing of a kind: what would be here, and where it is written. */
const NOTHING: Record<ShownKind, readonly [sentence: string, href: string, words: string]> = {
  story: ['There is no story with words in it yet.', '/stories', 'Write one'],
  draft: [
    'No text waits to go out. A question after a “no”, a thank-you or an answer that you are writing comes here.',
    '/today',
    'Back to Today',
  ],
  week: ['Nothing is planned for the week yet.', '/week/goals', 'Set goals for the week'],
};

/** Makes a link for one thing: what, from whom, for whom, and a line. */
export default seekerPage<Props>(async (scope, { searchParams }) => {
  const asked = (await searchParams).kind;
  const kind = SHOWN_KINDS.find((one) => one === asked) ?? 'story';
  const { session, stories, drafts, goals } = await read(scope, (tx) => ({
    stories: kind === 'story' ? listTold(tx) : Promise.resolve([]),
    drafts: kind === 'draft' ? listDrafts(tx) : Promise.resolve([]),
    goals: listEffortGoals(tx),
  }));
  const subjects =
    kind === 'story'
      ? stories.filter(({ words }) => words > 0).map(({ id, title }) => ({ value: id, label: title }))
      : drafts.map(({ id, title }) => ({ value: id, label: title }));
  const week = weekWords(goals);
  const [sentence, href, words] = NOTHING[kind];
  return (
    <main id="main" className="page flow stack-l">
      <header className="stack">
        <p className="sm">
          <a className="go" href="/coaches/supporters">
            Somebody who stands by you
          </a>
        </p>
        <h1>A link for a friend</h1>
        <p className="text-ink-2">
          They see one thing, in the words it has now. Changes you make later do not reach them, and you can
          take the link back at any time.
        </p>
      </header>
      <nav className="seg wrap" aria-label="What they will see">
        {SHOWN_KINDS.map((one) => (
          <a
            key={one}
            href={`/coaches/supporters/new?kind=${one}`}
            aria-current={one === kind ? 'page' : undefined}
          >
            {KIND_WORDS[one]}
          </a>
        ))}
      </nav>
      {(kind === 'week' ? week === '' : subjects.length === 0) ? (
        <p>
          {sentence} <a href={href}>{words}</a>
        </p>
      ) : (
        <Form key={kind} action={makeLink} actId={newId()}>
          <LinkOnce />
          <input type="hidden" name="kind" value={kind} readOnly />
          {kind === 'week' ? (
            <p className="kept shown-words">{week}</p>
          ) : (
            <Field
              name="which"
              label={kind === 'story' ? 'Which story?' : 'Which text?'}
              choices={subjects}
            />
          )}
          <Field
            name="fromWhom"
            label="Your name, as they know you"
            initial={session.name}
            autoComplete="name"
          />
          <Field
            name="forWhom"
            label="Who is it for? (optional)"
            hint="For your own list; they do not see it."
            autoComplete="off"
          />
          <Field
            name="line"
            label="A line to them (optional)"
            hint="As “Tell me where you got lost”."
            type="area"
            rows={2}
          />
          <Submit>Make the link</Submit>
        </Form>
      )}
    </main>
  );
});
