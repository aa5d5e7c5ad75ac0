import type { ReactNode } from 'react';

/** What stands around a figure, in words and ways: its title, and how it is worked out. */
export interface About {
  readonly id: string;
  readonly title: string;
  /** The applications behind it, and its numbers; undefined where nothing leads to what was counted. */
  readonly rows?: string | undefined;
  readonly csv?: string | undefined;
  /** What is counted, how, and what the least is. */
  readonly method: readonly [counts: string, how: string, least: string];
  /** More on the method. */
  readonly more?: string | undefined;
}

/**
 * One figure of the page: what it shows, and beneath how it is worked out, its rows and its numbers. Within a client
 * component, as the figures are: what a server component draws is sent twice.
 */
export function FigureSection({ about, children }: { readonly about: About; readonly children: ReactNode }) {
  const { id, title, rows, csv, method, more } = about;
  const [counts, how, least] = method;
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
