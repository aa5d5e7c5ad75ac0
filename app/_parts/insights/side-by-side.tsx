'use client';
import { type About, FigureSection } from './figure-section';
import { IntervalBar } from './interval-bar';
import type { RangeDrawn } from './ranges';

/** Groups of one kind beside each other, and what is said of them. */
export interface SideDrawn {
  readonly name: string;
  /** The rows behind it; undefined where nothing leads to them. */
  readonly href?: string | undefined;
  readonly groups: readonly {
    readonly key: string;
    readonly name: string;
    readonly href: string;
    readonly drawn: RangeDrawn;
    readonly words: string;
  }[];
  readonly words: string;
  readonly rest: string | undefined;
}

interface SideBySideProps {
  readonly about: About;
  readonly steps: readonly { readonly name: string; readonly href: string; readonly isCurrent: boolean }[];
  readonly sides: readonly SideDrawn[];
  readonly leftOut: string | undefined;
  readonly isOwn: boolean;
}

/** The same rates side by side, a step at a time. */
export const SideBySide = ({ about, steps, sides, leftOut, isOwn }: SideBySideProps) => (
  <FigureSection about={about}>
    <nav className="seg no-print" aria-label="Which step">
      {steps.map(({ name, href, isCurrent }) => (
        <a key={name} href={href} aria-current={isCurrent ? 'page' : undefined}>
          {name}
        </a>
      ))}
    </nav>
    {sides.map(({ name, href, groups, words, rest }) => (
      <section key={name} className="stack" aria-label={name}>
        <h3>
          {href ? (
            <a className="reach" href={href}>
              {name}
            </a>
          ) : (
            name
          )}
        </h3>
        {groups.length > 0 && (
          <ul className="ranges side">
            {groups.map((group) => (
              <li key={group.key}>
                <a className="reach" href={group.href}>
                  {group.name}
                </a>
                <IntervalBar {...group.drawn} />
                <span className="num sm">{group.words}</span>
              </li>
            ))}
          </ul>
        )}
        <p>{words}</p>
        {rest && <p className="sm muted">{rest}</p>}
      </section>
    ))}
    {leftOut && <p className="sm muted">{leftOut}</p>}
    {isOwn && (
      <p className="sm muted no-print">
        Titles that mean one kind of role can be <a href="/insights/kinds">put together by you</a>.
      </p>
    )}
  </FigureSection>
);
