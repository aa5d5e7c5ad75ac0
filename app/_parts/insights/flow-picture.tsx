'use client';
import { type About, FigureSection } from './figure-section';

/** Words in the drawing, and where they begin. */
interface Name {
  readonly x: number;
  readonly y: number;
  readonly name: string;
}

interface FlowPictureProps {
  readonly about: About;
  readonly words: string;
  readonly label: string;
  readonly size: readonly [width: number, height: number];
  /** What goes on, what stands in a stage, and what turns off by what became of it: all of a kind in one outline. */
  readonly ways: string;
  readonly stands: string;
  readonly ends: readonly (readonly [colour: string, outline: string])[];
  readonly stages: readonly Name[];
  readonly endings: readonly Name[];
  readonly links: readonly (readonly [from: string, to: string, n: number])[];
}

/** Ribbons from stage to stage, and the same as a table. */
export const FlowPicture = (picture: FlowPictureProps) => (
  <FigureSection about={picture.about}>
    <p>{picture.words}</p>
    <svg
      className="flow-picture"
      viewBox={`0 0 ${picture.size[0]} ${picture.size[1]}`}
      role="img"
      aria-label={picture.label}
    >
      <path className="on" d={picture.ways} />
      {picture.ends.map(([colour, outline]) => (
        <path key={colour} d={outline} fill={colour} fillOpacity=".4" />
      ))}
      <path className="stands" d={picture.stands} />
      {picture.endings.map(({ x, y, name }) => (
        <text key={y} x={x} y={y}>
          {name}
        </text>
      ))}
      {picture.stages.map(({ x, y, name }) => (
        <text key={y} className="name" x={x} y={y}>
          {name}
        </text>
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
          {picture.links.map(([from, to, n]) => (
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
