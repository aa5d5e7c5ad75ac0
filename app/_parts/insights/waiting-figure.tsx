'use client';
import { type About, FigureSection } from './figure-section';

interface WaitingFigureProps {
  readonly about: About;
  /** Paragraphs. */
  readonly words: readonly string[];
  /** Undefined below the least. */
  readonly drawing?: Drawing | undefined;
  readonly box: Readonly<Record<'left' | 'right' | 'bottom' | 'width' | 'height', number>>;
  /** Rows of the table: day, waiting until then, answered then, waiting longer of a hundred, its range. */
  readonly days: readonly (readonly [number, number, number, number | string, string])[];
  /** What the table leaves out. */
  readonly rest?: string | undefined;
  readonly notes: readonly string[];
}

interface Drawing {
  readonly line: string;
  readonly band: string;
  readonly days: readonly { readonly x: number; readonly day: number }[];
  readonly shares: readonly { readonly y: number; readonly inHundred: number }[];
}

/** How long a first word takes: sentences, the curve of waiting, and the same as a table. */
export const WaitingFigure = ({ about, words, drawing, box, days, rest, notes }: WaitingFigureProps) => (
  <FigureSection about={about}>
    {words.map((paragraph) => (
      <p key={paragraph}>{paragraph}</p>
    ))}
    {drawing && (
      <>
        <WaitingCurve drawing={drawing} box={box} />
        <details>
          <summary>The numbers</summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
          <section className="scroll-x" aria-label="Waiting as numbers, which may scroll" tabIndex={0}>
            <table className="table">
              <caption className="sr">How many wait longer, of a hundred, day by day</caption>
              <thead>
                <tr>
                  <th scope="col">Days</th>
                  <th scope="col">Waiting until then</th>
                  <th scope="col">Answered then</th>
                  <th scope="col">Waiting longer, of 100</th>
                  <th scope="col">Range</th>
                </tr>
              </thead>
              <tbody>
                {days.map(([day, waiting, answered, longer, range]) => (
                  <tr key={day} className="num">
                    <td>{day}</td>
                    <td>{waiting}</td>
                    <td>{answered}</td>
                    <td>{longer}</td>
                    <td>{range}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
          {rest && <p className="sm muted">{rest}</p>}
        </details>
      </>
    )}
    {notes.map((note) => (
      <p key={note} className="sm muted">
        {note}
      </p>
    ))}
  </FigureSection>
);

function WaitingCurve({ drawing, box }: { drawing: Drawing; box: WaitingFigureProps['box'] }) {
  const { left, right, bottom, width, height } = box;
  const grid = [
    ...drawing.shares.map(({ y }) => `M${left} ${y}H${right}`),
    ...drawing.days.map(({ x }) => `M${x} ${bottom}v4`),
  ].join('');
  return (
    <figure className="stack">
      <svg
        className="waiting"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label="How many of a hundred wait longer than so many days. The numbers are in the table below."
      >
        <path className="grid" d={grid} />
        {drawing.shares.map(({ y, inHundred }) => (
          <text key={inHundred} x={left - 6} y={y + 4} textAnchor="end">
            {inHundred}
          </text>
        ))}
        {drawing.days.map(({ x, day }) => (
          <text key={day} x={x} y={bottom + 18} textAnchor="middle">
            {day}
          </text>
        ))}
        <path className="band" d={drawing.band} />
        <path className="line" d={drawing.line} />
      </svg>
      <figcaption className="sm muted">
        Of a hundred that are sent, how many wait longer than so many days; shaded, the range that fits (95
        %).
      </figcaption>
    </figure>
  );
}
