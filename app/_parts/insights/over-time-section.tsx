'use client';
import type { ReactNode } from 'react';
import type { Figure } from '@/lib/insights/methods';
import { MethodFold } from './method';

interface OverTimeSectionProps {
  readonly id: string;
  readonly title: string;
  readonly words: string;
  readonly children?: ReactNode;
  /** What is left out of it. */
  readonly left?: string | undefined;
  /** How it is worked out, under which name; undefined where that is not told. */
  readonly method?: { readonly figure: Figure; readonly name: string } | undefined;
  /** Where to go on; nowhere from a client's figures. */
  readonly ways?: readonly (readonly [href: string, words: string])[] | undefined;
}

/**
 * A figure of what was said, practised or done: its sentence and its pictures, how it is worked out, and where to go on. A
 * client component, as what a server component draws is sent twice.
 */
export const OverTimeSection = ({ id, title, words, children, left, method, ways }: OverTimeSectionProps) => (
  <section className="stack" aria-labelledby={id}>
    <h2 id={id} className="sec-head">
      {title}
    </h2>
    <p>{words}</p>
    {children}
    {left && <p className="sm muted">{left}</p>}
    {method && <MethodFold {...method} isShared={!ways} />}
    {ways && (
      <p className="row wrap no-print">
        {ways.map(([href, to]) => (
          <a key={href} className="go" href={href}>
            {to}
          </a>
        ))}
      </p>
    )}
  </section>
);
