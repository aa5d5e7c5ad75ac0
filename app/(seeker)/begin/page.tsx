import type { Metadata } from 'next';
import { seekerPage } from '@/app/_parts/page/page';
import { read } from '@/db/transaction';

export const metadata: Metadata = { title: 'Begin' };

/** The first page of a new account: never an empty board. */
export default seekerPage(async (scope) => {
  await read(scope, () => ({}));
  return (
    <main id="main" className="page flow stack-l">
      <h1>Where is your search now?</h1>
      <nav className="doors" aria-label="Ways to begin">
        <a className="door" href="/imports">
          <b>In a spreadsheet</b>
          <span>Bring it in as CSV. You see what becomes of each row before anything is kept.</span>
        </a>
        <a className="door" href="/applications/new">
          <b>In my head, or nowhere yet</b>
          <span>Add one application: an organisation and a role are enough.</span>
        </a>
      </nav>
      <p>
        Neither today?{' '}
        <a className="go" href="/today">
          Look around first
        </a>
      </p>
    </main>
  );
});
