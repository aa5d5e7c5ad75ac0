interface IntervalBarProps {
  /** From 0 to 1. */
  readonly low: number;
  readonly high: number;
  readonly at: number;
}

const WIDTH = 200;
const xOf = (share: number) => Math.round(share * WIDTH * 10) / 10;

/** A range from none to all, and where the count itself lies. The numbers stand beside it in words. */
export const IntervalBar = ({ low, high, at }: IntervalBarProps) => (
  <svg className="range" viewBox={`-2 0 ${WIDTH + 4} 18`} aria-hidden="true">
    <path className="some" d={`M${xOf(low)} 9H${Math.max(xOf(high), xOf(low) + 1)}`} />
    <path d={`M0 9H${WIDTH}M0 4v10M${WIDTH} 4v10M${WIDTH / 2} 6v6M${xOf(at) - 1} 1h2v16h-2z`} />
  </svg>
);
