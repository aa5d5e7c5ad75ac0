import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { StoryFields } from '@/app/_parts/interviews/story-fields';
import { seekerPage } from '@/app/_parts/page/page';
import { Form } from '@/components/form';
import { findStrength } from '@/db/feedback/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { rowId } from '@/lib/acts/row-id';
import { keep } from '../actions';

export const metadata: Metadata = { title: 'Write a story' };

type Props = { searchParams: Promise<{ strength?: string | string[] }> };

/** A story from nothing, or from something they liked: their words stand at its beginning until they are made one's own. */
export default seekerPage<Props>(async (scope, { searchParams }) => {
  const { strength: asked } = await searchParams;
  const id = asked ? rowId(String(asked)) : null;
  const { strength } = await read(scope, (tx) => ({
    strength: id ? findStrength(tx, id) : Promise.resolve(undefined),
  }));
  if (id && !strength) throw new AppError('not-found');
  const begun = strength && { title: '', text: `They liked: “${strength.quote}”\n\n` };
  return (
    <main id="main" className="page flow stack-l">
      <header>
        <p className="sm">
          <a className="go" href="/stories">
            Stories
          </a>
        </p>
        <h1>A story</h1>
      </header>
      <Form action={keep} actId={newId()} submit="Keep it" keep={`story.${id ?? 'new'}`}>
        <StoryFields {...(begun ? { saved: begun } : {})} />
      </Form>
    </main>
  );
});
