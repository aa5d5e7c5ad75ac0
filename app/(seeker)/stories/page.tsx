import type { Metadata } from 'next';
import { seekerPage } from '@/app/_parts/page/page';
import { countBrought, listStories } from '@/db/stories/reads';
import { read } from '@/db/transaction';

export const metadata: Metadata = { title: 'Stories' };

/** What the seeker did, told so that it can be used as evidence. */
export default seekerPage(async (scope) => {
  const { stories, brought } = await read(scope, (tx) => ({
    stories: listStories(tx),
    brought: countBrought(tx),
  }));
  const times = new Map(brought.map(({ storyId, n }) => [storyId, n]));
  return (
    <main id="main" className="page flow stack-l">
      <header className="split">
        <h1>Stories</h1>
        <a className="btn" href="/stories/new">
          Write one
        </a>
      </header>
      {stories.length === 0 ? (
        <p className="text-ink-2">
          Something you did, and what came of it: that is what an interview asks for most. Write three down,
          and choose from them before each interview.
        </p>
      ) : (
        <ul className="list">
          {stories.map(({ id, title, beginning }) => (
            <li key={id}>
              <a className="strong" href={`/stories/${id}`}>
                {title}
              </a>
              <span className="muted">{broughtWords(times.get(id) ?? 0)}</span>
              {beginning && <p className="sm muted truncate">{beginning}</p>}
            </li>
          ))}
        </ul>
      )}
    </main>
  );
});

const broughtWords = (n: number) =>
  n === 0 ? '' : n === 1 ? ' · for one interview' : ` · for ${n} interviews`;
