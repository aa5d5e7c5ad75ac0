import type { ReactNode } from 'react';
import { type InsightsAsked, insightsHref } from '@/lib/insights/asked';
import type { Behind } from '@/lib/insights/behind';
import { METHODS } from '@/lib/insights/methods';

interface FigureSectionProps {
  readonly figure: Behind;
  readonly title: string;
  readonly asked: InsightsAsked;
  /** Where a client's figures stand, for their coach: then nothing leads to what was counted. */
  readonly theirs?: string | undefined;
  readonly children: ReactNode;
}

/** One figure of the page: what it shows, and beneath how it is worked out, its rows and its numbers. */
export function FigureSection({ figure, title, asked, theirs, children }: FigureSectionProps) {
  const { counts, how, least } = METHODS[figure];
  return (
    <section className="stack figure" aria-labelledby={figure}>
      <h2 id={figure} className="sec-head">
        {title}
      </h2>
      {children}
      <div className="figure-foot no-print">
        {!theirs && (
          <>
            <a className="reach" href={insightsHref('/insights/rows', asked, { figure })}>
              The applications behind it<span className="sr">: {title}</span>
            </a>
            <a className="reach" href={insightsHref('/insights/csv', asked, { figure })}>
              Its numbers as CSV<span className="sr">: {title}</span>
            </a>
          </>
        )}
        <details>
          <summary>
            How this is worked out<span className="sr">: {title}</span>
          </summary>
          <p>{counts}</p>
          <p>{how}</p>
          <p>
            {least} {!theirs && <a href={`/insights/methods#${figure}`}>More on the method</a>}
          </p>
        </details>
      </div>
    </section>
  );
}
