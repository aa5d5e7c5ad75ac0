import { quarterInWords } from '@/lib/insights/concerns';
import { drawnInterval } from '@/lib/insights/intervals';
import type { Named } from '@/lib/insights/over-time';
import { rangeInHundred } from '@/lib/insights/words';
import { Bars } from './bars';
import { IntervalBar } from './interval-bar';
import { NumberTable } from './number-table';

/** One thing that was named, as a range and by quarter; nothing below the minimum, where the sentence says it all. */
export function Drawn({ one: { name, share, quarters }, most }: { one: Named; most: number }) {
  if (!share.interval) return null;
  return (
    <div className="row wrap">
      <IntervalBar {...drawnInterval(share.interval, share.named / share.answered)} />
      {quarters.length > 1 && (
        <Bars
          bars={quarters.map(({ named, answered }) => ({ n: named, of: answered }))}
          most={most}
          label={`${name}, by quarter, of all that was answered; the numbers are in the table below`}
        />
      )}
    </div>
  );
}

/** The same as numbers: a row a thing, its quarters, and all of them last with the range. */
export const Numbers = ({ named, locale }: { named: readonly Named[]; locale: string }) => (
  <NumberTable
    summary="The numbers, by quarter"
    caption="In how many answered “noes” each thing was named, by quarter"
    label="Answers as numbers, which may scroll"
    heads={[
      'Named',
      ...(named[0]?.quarters ?? []).map(({ quarter }) => quarterInWords(quarter, locale)),
      'All',
      'Range (95 %)',
    ]}
    rows={named.map(({ name, quarters, share }) => [
      name,
      ...quarters.map((within) => `${within.named} of ${within.answered}`),
      `${share.named} of ${share.answered}`,
      share.interval ? rangeInHundred(share.interval) : 'too few yet',
    ])}
  />
);
