import type { ReactNode } from 'react';

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of a client's page, under its heading. */
export const Section = ({ id, title, children }: SectionProps) => (
  <section className="stack" aria-labelledby={id}>
    <h2 id={id} className="sec-head">
      {title}
    </h2>
    {children}
  </section>
);

/** What is known, name by name; what is not takes no room, nor does a list of nothing. */
export function Facts({ rows }: { rows: readonly (readonly [name: string, value: ReactNode])[] }) {
  const filled = rows.filter(([, value]) => value);
  if (filled.length === 0) return null;
  return (
    <dl className="facts">
      {filled.map(([name, value]) => (
        <div key={name} className="contents">
          <dt>{name}</dt>
          <dd className="kept">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
