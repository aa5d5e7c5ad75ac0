import type { Metadata } from 'next';
import { seekerPage } from '@/app/_parts/page/page';
import { read } from '@/db/transaction';
import { FIGURES, type Figure, METHODS } from '@/lib/insights/methods';

export const metadata: Metadata = { title: 'How the figures are worked out' };

const NAMES: Record<Figure, string> = {
  steps: 'Steps taken',
  flow: 'The way of all applications',
  rates: 'Rates from stage to stage',
  groups: 'Side by side',
  'reply-time': 'Time to a first reply',
  'stage-time': 'Time in a stage',
  concerns: 'What they liked and doubted',
  skills: 'Your four skills',
  forecast: 'How many more it might take',
};

/** Every figure's method in words: what it counts and leaves out, how, from how many rows on, and where that comes from. */
export default seekerPage(async (scope) => {
  await read(scope, () => ({}));
  return (
    <main id="main" className="page flow stack-l">
      <header className="stack">
        <p className="sm">
          <a className="go" href="/insights">
            Insights
          </a>
        </p>
        <h1>How the figures are worked out</h1>
        <p className="text-ink-2">
          All of them come from what you wrote down and from nothing else. A range is given wherever one can
          be: it holds what would fit your counts, and from few rows it is wide. Days are your own, in the
          zone you are in.
        </p>
        <p className="text-ink-2">
          Nothing here says that a “no” makes the next answer likelier. It doesn’t; what was learned, aimed at
          and done can.
        </p>
      </header>
      {FIGURES.map((figure) => {
        const { counts, how, least, source } = METHODS[figure];
        return (
          <section key={figure} className="stack" aria-labelledby={figure}>
            <h2 id={figure} className="sec-head">
              {NAMES[figure]}
            </h2>
            <dl className="stack">
              <div>
                <dt className="strong">What counts</dt>
                <dd>{counts}</dd>
              </div>
              <div>
                <dt className="strong">How</dt>
                <dd>{how}</dd>
              </div>
              <div>
                <dt className="strong">From when on</dt>
                <dd>{least}</dd>
              </div>
              <div>
                <dt className="strong">Where the method comes from</dt>
                <dd>{source ?? 'It is counting; there is no more to it.'}</dd>
              </div>
            </dl>
          </section>
        );
      })}
      <p>
        <a className="go" href="/insights/kinds">
          Kinds of role, and how to correct them
        </a>
      </p>
    </main>
  );
});
