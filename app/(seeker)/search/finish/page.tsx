import type { Metadata } from 'next';
import { seekerPage } from '@/app/_parts/page/page';
import { listOpenApplications } from '@/db/applications/reads';
import { findFinished, listHelpers, listWithdrawn } from '@/db/search-end/reads';
import { read } from '@/db/transaction';
import { dayIn, dayInWords } from '@/lib/time/days';
import { Finished } from './finished';
import { StillOpen } from './still-open';

export const metadata: Metadata = { title: 'Finish the search' };

/** As many as one act closes. */
const MOST = 200;

/** The end of a search: what to withdraw, whom to tell and to thank; afterwards what is there, and the way back. */
export default seekerPage(async (scope) => {
  const { session, finished, open, withdrawn, helpers } = await read(scope, (tx) => ({
    finished: findFinished(tx),
    open: listOpenApplications(tx, { limit: MOST }),
    withdrawn: listWithdrawn(tx),
    helpers: listHelpers(tx),
  }));
  const today = dayIn(session.timeZone, new Date());
  const since = finished && dayInWords(dayIn(session.timeZone, new Date(finished.at)), today, session.locale);
  return (
    <main id="main" className="page flow stack-l">
      {since ? (
        <Finished since={since} withdrawn={withdrawn} helpers={helpers} me={session.name} />
      ) : (
        <StillOpen open={open} />
      )}
    </main>
  );
});
