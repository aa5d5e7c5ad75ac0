import type { Metadata } from 'next';
import { ClientFrame } from '@/app/_parts/clients/client-frame';
import { InterviewList } from '@/app/_parts/clients/interview-list';
import { clientHref, clientIn } from '@/app/_parts/clients/places';
import { readerOf } from '@/app/_parts/clients/reader';
import { Section } from '@/app/_parts/clients/section';
import { clientPage } from '@/app/_parts/page/page';
import { type InterviewPart, listInterviews, PARTS } from '@/db/interviews/reads';
import { read } from '@/db/transaction';
import { idIn, type Query } from '../../../applications/board-address';

export const metadata: Metadata = { title: null };

/** Rows of one part. */
const ROWS = 20;
const PART_WORDS: Record<InterviewPart, string> = {
  coming: 'Coming',
  undated: 'Without a date',
  past: 'Over',
};

type Props = { params: Promise<{ link: string }>; searchParams: Promise<Query> };

/** Every interview: to come, without a date, over. Further ones of a part stand on a page of their own. */
export default clientPage<Props>('interviews', async (scope, { searchParams }) => {
  const query = await searchParams;
  const only = PARTS.find((part) => part === query.part);
  const afterIn = (part: InterviewPart) => (only === part ? idIn(query.after) : undefined);
  const { session, ...lists } = await read(scope, (tx) => ({
    coming: listInterviews(tx, { part: 'coming', limit: ROWS + 1, after: afterIn('coming') }),
    undated: listInterviews(tx, { part: 'undated', limit: ROWS + 1, after: afterIn('undated') }),
    past: listInterviews(tx, { part: 'past', limit: ROWS + 1, after: afterIn('past') }),
  }));
  const { reader } = readerOf(session);
  const address = clientHref(scope, '/interviews');
  const shown = PARTS.filter((part) => (only ? part === only : lists[part].length > 0));
  return (
    <ClientFrame scope={scope} page="interviews" title="Interviews">
      <div className="stack-l prose">
        {shown.length === 0 && (
          <p className="text-ink-2">
            None yet. Calls, tests and conversations stand here once {clientIn(scope)} writes one down.
          </p>
        )}
        {shown.map((part) => {
          const rows = lists[part].slice(0, ROWS);
          const last = lists[part].length > ROWS ? rows.at(-1) : undefined;
          return (
            <Section key={part} id={part} title={PART_WORDS[part]}>
              {rows.length === 0 && <p className="muted">There are no more.</p>}
              <InterviewList interviews={rows} reader={reader} interview={address} withWhom />
              {last && (
                <a className="btn full" href={`${address}?part=${part}&after=${last.id}`}>
                  Show more
                </a>
              )}
            </Section>
          );
        })}
        {only && (
          <p>
            <a className="go" href={address}>
              Back to all of them
            </a>
          </p>
        )}
      </div>
    </ClientFrame>
  );
});
