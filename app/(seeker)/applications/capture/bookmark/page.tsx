import type { Metadata } from 'next';
import { seekerPage } from '@/app/_parts/page/page';
import { read } from '@/db/transaction';
import { bookmarklet } from '@/lib/captures/bookmarklet';
import { config } from '@/server/config';
import { DragLink } from './drag-link';

export const metadata: Metadata = { title: 'Catch from browser or phone' };

export default seekerPage(async (scope) => {
  await read(scope, () => ({}));
  const code = bookmarklet(config().ONWARD_URL);
  return (
    <main id="main" className="page flow stack-l">
      <header>
        <p className="sm">
          <a className="go" href="/applications/capture">
            Catch an advert
          </a>
        </p>
        <h1>From browser or phone</h1>
        <p className="text-ink-2">
          Both ways open the box with the page you are on. Nothing is kept, or even read, until you press.
        </p>
      </header>
      <section className="stack" aria-labelledby="browser">
        <h2 id="browser" className="sec-head">
          In a browser
        </h2>
        <p>
          Drag this to your bookmarks bar. On any page with an advert, mark its text if you like, and press
          it.
        </p>
        <p>
          <DragLink code={code} />
        </p>
        <details>
          <summary>Without dragging</summary>
          <div className="stack">
            <p>Make a bookmark of any page, edit it, and put this in place of its address.</p>
            <label className="field">
              <span className="label">Its address</span>
              <textarea className="input" rows={5} readOnly value={code} />
            </label>
          </div>
        </details>
      </section>
      <section className="stack" aria-labelledby="phone">
        <h2 id="phone" className="sec-head">
          On a phone
        </h2>
        <p>
          Put Onward on your home screen (in the browser’s menu: “Add to home screen” or “Install”). On
          Android it is then among the places that a page can be shared to. It needs an address with https.
        </p>
        <p>On an iPhone, copy the link or the text, and paste it into the box.</p>
      </section>
    </main>
  );
});
