import type { Metadata } from 'next';
import { titleOf } from '@/server/sentences';
import OpenLayout from './(open)/layout';

export const metadata: Metadata = { title: titleOf('not-found') };

/** For addresses that no page has; a page's own "not found" is rendered by the page (see _parts/page). */
export default function NotFound() {
  return (
    <OpenLayout>
      <main id="main" className="page flow stack">
        <h1>{titleOf('not-found')}</h1>
        <p>There is nothing at this address, or it is not yours to see.</p>
        <a className="btn" href="/today">
          Go to Today
        </a>
      </main>
    </OpenLayout>
  );
}
