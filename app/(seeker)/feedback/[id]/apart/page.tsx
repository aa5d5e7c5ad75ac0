import type { Metadata } from 'next';
import { seekerPage } from '@/app/_parts/page/page';
import { rowId } from '@/lib/acts/row-id';
import { signposts } from '@/server/signposts';
import { Advice } from './advice';
import { askRecord } from './ask';
import { PrintButton } from './print-button';

export const metadata: Metadata = { title: 'Kept apart' };

type Props = { params: Promise<{ id: string }> };

/** What should not count, on one page to print or keep: words unaltered, with their dates. No advice and no verdict. */
export default seekerPage<Props>(async (scope, { params }) => {
  const id = rowId((await params).id);
  const { parts, organisation, isKept } = await askRecord(scope, id);
  return (
    <main id="main" className="page flow stack-l">
      <header className="stack">
        <p className="sm no-print">
          <a className="go" href={`/feedback/${id}`}>
            What they said
          </a>
        </p>
        <h1>Kept apart{organisation ? `: ${organisation}` : ''}</h1>
        <p className="text-ink-2">
          {isKept
            ? 'What is kept apart counts in no figure, and nobody you share your search with sees it.'
            : 'Nothing of this is kept apart yet. The page shows what there would be to keep.'}{' '}
          All of their words are as they were written down.
        </p>
        <p className="notice care">Time limits are short and already running.</p>
        <div className="acts no-print">
          <PrintButton />
          <a className="btn" href={`/feedback/${id}/apart/text`}>
            Keep it as a text file
          </a>
        </div>
      </header>
      {parts.map(({ heading, entries }) => (
        <section key={heading}>
          <h2 className="sec-head">{heading}</h2>
          <ul className="list">
            {entries.map(({ lines, words }, n) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a record is never reordered
              <li key={n} className="stack">
                <p className="kept sm text-ink-2">{lines.join('\n')}</p>
                {words && <p className="words">{words}</p>}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <Advice countries={signposts()} />
    </main>
  );
});
