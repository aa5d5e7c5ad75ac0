import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { seekerPage } from '@/app/_parts/page/page';
import { QuestionFields } from '@/app/_parts/questions/question-fields';
import { Form } from '@/components/form';
import { read } from '@/db/transaction';
import { questionOf } from '@/lib/questions/merged';
import { keep } from '../actions';

export const metadata: Metadata = { title: 'A question' };

type Props = { searchParams: Promise<{ text?: string | string[] }> };

/** One of one's own. */
export default seekerPage<Props>(async (scope, { searchParams }) => {
  const text = String((await searchParams).text ?? '').slice(0, 300);
  await read(scope, () => ({}));
  const begun = text ? questionOf({ ...BLANK, text }) : null;
  return (
    <main id="main" className="page flow stack-l">
      <header>
        <p className="sm">
          <a className="go" href="/questions">
            Questions
          </a>
        </p>
        <h1>A question of your own</h1>
        <p className="text-ink-2">One that you were asked, expect, or dread.</p>
      </header>
      <Form action={keep} actId={newId()} submit="Keep it" keep="question.new">
        <QuestionFields {...(begun ? { saved: begun } : {})} />
      </Form>
    </main>
  );
});

const BLANK = {
  id: '',
  key: null,
  kind: 'behavioural',
  skill: null,
  tags: [],
  favouriteAt: null,
  archivedAt: null,
  met: 0,
  stories: 0,
  times: 0,
  dueAt: null,
} as const;
