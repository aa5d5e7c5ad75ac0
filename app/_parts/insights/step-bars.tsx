'use client';
import { Bars } from './bars';

interface StepBarsProps {
  readonly kinds: readonly {
    readonly name: string;
    readonly n: number;
    /** What is counted as one of this kind, where that is told. */
    readonly counts?: string | undefined;
    /** One for each week or month. */
    readonly bars: readonly number[];
  }[];
  /** The highest of all. */
  readonly most: number;
  readonly by: string;
}

/** Steps by kind, each over time. */
export const StepBars = ({ kinds, most, by }: StepBarsProps) => (
  <ul className="over-time">
    {kinds.map(({ name, n, counts, bars }) => (
      <li key={name}>
        <p>
          <b>{name}</b> <span className="num">{n}</span>
          {counts && <span className="block sm muted">{counts}</span>}
        </p>
        <Bars
          bars={bars.map((one) => ({ n: one }))}
          most={most}
          label={`${name} by ${by}; the numbers are in the table below`}
        />
      </li>
    ))}
  </ul>
);
