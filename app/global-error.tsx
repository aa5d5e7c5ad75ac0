'use client';
import './styles/globals.css';

/** The last net: a bug in what surrounds a page. Pages catch their own (see _parts/page). */
export default function GlobalError({ reset }: { reset: () => void }) {
  return (
    <html lang="en-GB">
      <body>
        <main className="page flow stack">
          <h1>That failed</h1>
          <p>Something failed here. What was saved is safe.</p>
          <button type="button" className="btn primary" onClick={reset}>
            Try again
          </button>
        </main>
      </body>
    </html>
  );
}
