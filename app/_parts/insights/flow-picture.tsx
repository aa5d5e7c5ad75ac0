'use client';
import { type About, FigureSection } from './figure-section';

interface FlowPictureProps {
  readonly about: About;
  readonly words: string;
  readonly label: string;
  readonly size: readonly [width: number, height: number];
  /** What goes on: outlines of ribbons. */
  readonly ways: readonly string[];
  /** What turns off: an outline, and where its name stands. */
  readonly ends: readonly {
    readonly d: string;
    readonly x: number;
    readonly y: number;
    readonly colour: string;
    readonly name: string;
  }[];
  readonly bars: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly name: string;
  }[];
  readonly links: readonly (readonly [from: string, to: string, n: number])[];
}

/** Ribbons from stage to stage, and the same as a table. */
export const FlowPicture = ({ about, words, label, size, ways, ends, bars, links }: FlowPictureProps) => (
  <FigureSection about={about}>
    <p>{words}</p>
    <svg className="flow-picture" viewBox={`0 0 ${size[0]} ${size[1]}`} role="img" aria-label={label}>
      {ways.map((d) => (
        <path key={d} className="on" d={d} />
      ))}
      {ends.map(({ d, x, y, colour, name }) => (
        <g key={d}>
          <path d={d} fill={colour} fillOpacity=".4" />
          <text x={x} y={y + 4.5}>
            {name}
          </text>
        </g>
      ))}
      {bars.map(({ x, y, width, height, name }) => (
        <g key={name}>
          <rect className="stands" x={x} y={y} width={width} height={height} rx="1.5" />
          <text className="name" x={x} y={y - 6}>
            {name}
          </text>
        </g>
      ))}
    </svg>
    <details>
      <summary>The numbers</summary>
      <table className="table">
        <caption className="sr">From which stage how many went where</caption>
        <thead>
          <tr>
            <th scope="col">From</th>
            <th scope="col">To</th>
            <th scope="col">Applications</th>
          </tr>
        </thead>
        <tbody>
          {links.map(([from, to, n]) => (
            <tr key={`${from} ${to}`}>
              <td>{from}</td>
              <td>{to}</td>
              <td className="num">{n}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  </FigureSection>
);
