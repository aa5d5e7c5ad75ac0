import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { StoryFields } from '@/app/_parts/interviews/story-fields';
import { seekerPage } from '@/app/_parts/page/page';
import { Form } from '@/components/form';
import { read } from '@/db/transaction';
import { keep } from '../actions';

export const metadata: Metadata = { title: 'Write a story' };

export default seekerPage(async (scope) => {
  await read(scope, () => ({})); // only for whoever is really signed in
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
      <Form action={keep} actId={newId()} submit="Keep it" keep="story.new">
        <StoryFields />
      </Form>
    </main>
  );
});
