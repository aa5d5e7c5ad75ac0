'use client';

/** A bug below the layout. Pages catch what they can foresee (see _parts/page). */
export default function PageError({ reset }: { reset: () => void }) {
  return (
    <main id="main" className="page flow stack">
      <h1>That failed</h1>
      <p>
        Something failed here. What was saved is safe, and what you typed in other windows is still there.
      </p>
      <button type="button" className="btn primary" onClick={reset}>
        Try again
      </button>
    </main>
  );
}
