import type { Metadata } from 'next';
import { seekerPage } from '@/app/_parts/page/page';
import { findApplication } from '@/db/applications/reads';
import { listPostings } from '@/db/postings/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { rowId } from '@/lib/acts/row-id';
import { dayInWords, daysIn } from '@/lib/time/days';
import { Crumb } from '../crumb';

export const metadata: Metadata = { title: 'The advert' };

type Props = { params: Promise<{ id: string }> };

/** The advert in every version that was kept, the newest first and open. */
export default seekerPage<Props>(async (scope, { params }) => {
  const id = rowId((await params).id);
  const { session, application, postings } = await read(scope, (tx) => ({
    application: findApplication(tx, id),
    postings: listPostings(tx, id),
  }));
  if (!application) throw new AppError('not-found');
  const dayOf = daysIn(session.timeZone);
  const today = dayOf(new Date());
  return (
    <main id="main" className="page flow stack-l">
      <header>
        <Crumb {...application} />
        <h1>The advert</h1>
        <p className="text-ink-2">
          {postings.length === 0
            ? 'It was not kept yet. Paste it on the application’s page: adverts disappear.'
            : 'As it read each time you kept it.'}
        </p>
      </header>
      {postings.map((posting, n) => {
        const day = dayInWords(dayOf(new Date(posting.savedAt)), today, session.locale);
        return (
          <details key={posting.id} open={n === 0}>
            <summary>Kept on {day}</summary>
            <blockquote className="quote">
              <p className="words">{posting.text}</p>
              <footer>
                Kept on {day}
                {posting.url && `, from ${posting.url}`}
              </footer>
            </blockquote>
          </details>
        );
      })}
    </main>
  );
});
