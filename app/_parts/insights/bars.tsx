/** One bar: what is filled, and of how much, where it is a part of something. */
export interface Bar {
  readonly key: string;
  readonly n: number;
  readonly of?: number;
}
interface BarsProps {
  readonly bars: readonly Bar[];
  /** What the highest bar would be: one measure for all pictures beside each other. */
  readonly most: number;
  readonly label: string;
}

const WIDTH = 20;
const GAP = 4;
const HEIGHT = 44;
/** What is not nothing can be seen. */
const LEAST = 2;

/** Counts as bars over time; a part is filled within the outline of its whole. The numbers stand in a table beneath. */
export function Bars({ bars, most, label }: BarsProps) {
  const width = bars.length * WIDTH;
  const heightOf = (n: number) => (n === 0 ? 0 : Math.max(LEAST, Math.round((n / most) * HEIGHT)));
  return (
    <svg
      className="over-bars"
      width={width}
      height={HEIGHT + 2}
      viewBox={`0 0 ${width} ${HEIGHT + 2}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      {bars.map(({ key, n, of }, at) => {
        const x = at * WIDTH + GAP / 2;
        return (
          <g key={key}>
            {of !== undefined && of > 0 && (
              <rect
                className="whole"
                x={x + 0.5}
                y={HEIGHT - heightOf(of) + 0.5}
                width={WIDTH - GAP - 1}
                height={heightOf(of) - 0.5}
              />
            )}
            {n > 0 && (
              <rect
                className="part"
                x={x}
                y={HEIGHT - heightOf(n)}
                width={WIDTH - GAP}
                height={heightOf(n)}
              />
            )}
          </g>
        );
      })}
      <path d={`M0 ${HEIGHT + 0.5}H${width}`} />
    </svg>
  );
}
