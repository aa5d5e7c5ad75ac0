import type { Step } from '@/lib/effort/progress';
import { isInWeek } from '@/lib/effort/weeks';
import type { Day } from '@/lib/time/days';

interface WeeksProps {
  readonly steps: readonly Step[];
  /** First days, the oldest first. */
  readonly weeks: readonly Day[];
  readonly inWords: (day: Day) => string;
}

const WIDTH = 24;
const HEIGHT = 72;

/** Steps in each of the last weeks, all kinds together: drawn, and as a table beneath. */
export function Weeks({ steps, weeks, inWords }: WeeksProps) {
  const counts = weeks.map((week) => steps.filter(({ day }) => isInWeek(day, week)).length);
  const most = Math.max(1, ...counts);
  const width = weeks.length * WIDTH;
  return (
    <figure className="stack">
      <svg
        className="bars"
        width={width}
        height={HEIGHT + 2}
        viewBox={`0 0 ${width} ${HEIGHT + 2}`}
        role="img"
        aria-labelledby="bars-title"
      >
        <title id="bars-title">Steps in each of the last weeks; the numbers are in the table below</title>
        {counts.map((n, at) => {
          const height = Math.round((n / most) * HEIGHT);
          return (
            <rect
              key={weeks[at]}
              x={at * WIDTH + 2}
              y={HEIGHT - height}
              width={WIDTH - 6}
              height={height}
              rx="2"
            />
          );
        })}
        <path d={`M0 ${HEIGHT + 0.5}H${width}`} />
      </svg>
      <details>
        <summary>The numbers</summary>
        <table className="table">
          <caption className="sr">Steps in each week</caption>
          <thead>
            <tr>
              <th scope="col">Week of</th>
              <th scope="col">Steps</th>
            </tr>
          </thead>
          <tbody>
            {weeks.map((week, at) => (
              <tr key={week}>
                <td>{inWords(week)}</td>
                <td className="num">{counts[at]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
