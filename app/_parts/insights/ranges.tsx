'use client';
import { type About, FigureSection } from './figure-section';
import { IntervalBar } from './interval-bar';

/** A range from none to all, and where the count itself lies; each from 0 to 1. */
export interface RangeDrawn {
  readonly low: number;
  readonly high: number;
  readonly at: number;
}

interface RangesProps {
  readonly about: About;
  readonly ranges: readonly {
    readonly key: string;
    readonly title: string;
    readonly href?: string | undefined;
    readonly drawn?: RangeDrawn | undefined;
    readonly words: string;
  }[];
  /** Said where there is none. */
  readonly none?: string | undefined;
  /** Said beneath. */
  readonly notes: readonly string[];
}

/** Ranges beneath each other, each with its title and its sentence. */
export const Ranges = ({ about, ranges, none, notes }: RangesProps) => (
  <FigureSection about={about}>
    {ranges.length > 0 && (
      <ul className="ranges">
        {ranges.map(({ key, title, href, drawn, words }) => (
          <li key={key}>
            <h3>
              {href ? (
                <a className="reach" href={href}>
                  {title}
                </a>
              ) : (
                title
              )}
            </h3>
            {drawn && <IntervalBar {...drawn} />}
            <p>{words}</p>
          </li>
        ))}
      </ul>
    )}
    {none && <p>{none}</p>}
    {notes.map((note) => (
      <p key={note} className="sm muted">
        {note}
      </p>
    ))}
  </FigureSection>
);
