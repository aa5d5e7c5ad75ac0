import type { Interval } from '@/lib/insights/intervals';
import { rangeInHundred } from '@/lib/insights/words';

interface RangeBarProps {
  /** From 0 to 1. */
  readonly share: number;
  readonly interval: Interval;
  readonly label: string;
}

const [WIDTH, HEIGHT, MIDDLE] = [200, 20, 10];

/** A share as a mark on a line from nothing to all, with the range around it. The numbers stand beside it in words. */
export function RangeBar({ share, interval: { low, high }, label }: RangeBarProps) {
  const x = (part: number) => Math.round(part * (WIDTH - 12)) + 6;
  return (
    <svg
      className="over-range"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={`${label}: ${rangeInHundred({ low, high })}`}
    >
      <path className="all" d={`M${x(0)} ${MIDDLE}H${x(1)}M${x(0)} 6v8M${x(1)} 6v8`} />
      <path className="within" d={`M${x(low)} ${MIDDLE}H${x(high)}`} />
      <circle cx={x(share)} cy={MIDDLE} r="5" />
    </svg>
  );
}
