'use client';
import { Wordmark } from './wordmark';

/**
 * What stands at an address that no page has. A client component: it is sent along with every page, in case one of its
 * parts has nothing to show.
 */
export const NothingHere = ({ title }: { title: string }) => (
  <>
    <header className="bar">
      <Wordmark href="/" />
    </header>
    <main id="main" className="page flow stack">
      <h1>{title}</h1>
      <p>There is nothing at this address, or it is not yours to see.</p>
      <a className="btn" href="/today">
        Go to Today
      </a>
    </main>
  </>
);
