import type { Metadata } from 'next';
import { openPage } from '@/app/_parts/page/page';
import { KeptPages } from './kept-pages';

export const metadata: Metadata = { title: 'No network' };

/** What the service worker shows in place of a page that it has not kept. */
export default openPage(async () => (
  <main id="main" className="page flow stack-l">
    <h1>No network</h1>
    <p>
      This page needs the network, and it does not answer. What you typed before stays where it was. Pages
      that you looked at lately are kept on this device:
    </p>
    <KeptPages />
  </main>
));
