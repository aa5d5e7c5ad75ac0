import type { ReactNode } from 'react';
import type { Alike } from '@/db/earlier/reads';

/** Says that it is here already, and opens it; `children` is the way on for one that is another. */
export const AlikeHere = ({ alike, children }: { alike: Alike; children: ReactNode }) => (
  <section className="notice stack" aria-labelledby="alike">
    <h2 id="alike">You have this one already</h2>
    <p>
      {alike.role} at {alike.organisation}, in {alike.stage}.
    </p>
    <div className="acts">
      <a className="btn primary" href={`/applications/${alike.id}`}>
        Open it
      </a>
      {children}
    </div>
  </section>
);
