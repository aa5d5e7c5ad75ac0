import type { ReactNode } from 'react';
import type { Behind } from '@/lib/insights/behind';
import { METHODS } from '@/lib/insights/methods';

/** What stands around a figure, in words and ways; how it is worked out is known by which it is, and sent with no page. */
export interface About {
  readonly id: Behind;
  readonly title: string;
  /** The applications behind it, and its numbers; undefined where nothing leads to what was counted. */
  readonly rows?: string | undefined;
  readonly csv?: string | undefined;
  /** More on the method. */
  readonly more?: string | undefined;
}

/**
 * One figure of the page: what it shows, and beneath how it is worked out, its rows and its numbers. Within a client
 * component, as the figures are: what a server component draws is sent twice.
 */
export function FigureSection({ about, children }: { readonly about: About; readonly children: ReactNode }) {
  const { id, title, rows, csv, more } = about;
  const { counts, how, least } = METHODS[id];
  return (
    <section className="stack figure" aria-labelledby={id}>
      <h2 id={id} className="sec-head">
        {title}
      </h2>
      {children}
      <div className="figure-foot no-print">
        {rows && (
          <a className="reach" href={rows}>
            The applications behind it<span className="sr">: {title}</span>
          </a>
        )}
        {csv && (
          <a className="reach" href={csv}>
            Its numbers as CSV<span className="sr">: {title}</span>
          </a>
        )}
        <details>
          <summary>
            How this is worked out<span className="sr">: {title}</span>
          </summary>
          <p>{counts}</p>
          <p>{how}</p>
          <p>
            {least} {more && <a href={more}>More on the method</a>}
          </p>
        </details>
      </div>
    </section>
  );
}
