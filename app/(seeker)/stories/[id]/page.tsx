import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { StoryFields } from '@/app/_parts/interviews/story-fields';
import { seekerPage } from '@/app/_parts/page/page';
import { Form } from '@/components/form';
import { findStory } from '@/db/stories/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { rowId } from '@/lib/acts/row-id';
import { edit } from '../actions';

export const metadata: Metadata = { title: 'Story' };

type Props = { params: Promise<{ id: string }> };

export default seekerPage<Props>(async (scope, { params }) => {
  const id = rowId((await params).id);
  const { story } = await read(scope, (tx) => ({ story: findStory(tx, id) }));
  if (!story) throw new AppError('not-found');
  return (
    <main id="main" className="page flow stack-l">
      <header>
        <p className="sm">
          <a className="go" href="/stories">
            Stories
          </a>
        </p>
        <h1>{story.title}</h1>
      </header>
      <Form action={edit} actId={newId()} submit="Save" keep={`story.${id}`}>
        <input type="hidden" name="id" value={id} readOnly />
        <input type="hidden" name="version" value={story.version} readOnly />
        <StoryFields saved={story} />
      </Form>
    </main>
  );
});
