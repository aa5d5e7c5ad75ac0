import type { Metadata } from 'next';
import { CsvList } from '@/app/_parts/exports/csv-list';
import { WhatIsKept } from '@/app/_parts/leaving/what-is-kept';
import { seekerPage } from '@/app/_parts/page/page';
import { Places } from '@/components/places';
import { countSheets } from '@/db/sheets/reads';
import { read } from '@/db/transaction';
import { MOST_BYTES } from '@/lib/exports/rules';

export const metadata: Metadata = { title: 'Your data' };

const WAYS_IN = [
  ['/data/restore', 'Bring your data back', 'From a file that you took away here'],
  ['/imports', 'Bring in a list', 'From another tracker or a spreadsheet, as CSV'],
] as const;

/** Everything that can be done with the whole of it: taken away, brought back, removed. */
export default seekerPage(async (scope) => {
  const { counts } = await read(scope, (tx) => ({ counts: countSheets(tx) }));
  return (
    <main id="main" className="page flow stack-l">
      <h1>Your data</h1>
      <p className="text-ink-2">
        What you write here is yours. Take it away whenever you like, bring it back here or to another
        account, or remove it.
      </p>
      <section className="stack">
        <h2 className="sec-head">Take everything away</h2>
        <p>
          One file with everything you wrote and everything that happened, your resumes’ files among it. What
          opens your account (password, passkeys, your mail server’s password) is never in it.
        </p>
        <p>
          <a className="btn primary" href="/data/export">
            Save everything as JSON
          </a>
        </p>
        <p>
          <a href="#csv">One table at a time, for a spreadsheet</a>
        </p>
        <p className="sm muted">
          Keep it where nobody else looks: it holds what they told you, what you need, and what you think. A
          file of up to {MOST_BYTES / 1_000_000} MB can be brought back, so look at its size before you remove
          anything here; without a few large resumes it is smaller.
        </p>
      </section>
      <section className="stack">
        <h2 className="sec-head">Bring something in</h2>
        <Places places={WAYS_IN} />
      </section>
      <section className="stack">
        <h2 className="sec-head">What is kept, where, and how long</h2>
        <WhatIsKept />
      </section>
      <section className="stack">
        <h2 className="sec-head">Leave</h2>
        <p>
          Deleting your account removes every row and every file.{' '}
          <a className="go" href="/account/leave">
            Read what goes, and when
          </a>
          .
        </p>
      </section>
      {/* Last, since there may be forty of them. */}
      <CsvList counts={counts} />
    </main>
  );
});
