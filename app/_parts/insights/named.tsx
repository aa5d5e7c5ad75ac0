import { quarterInWords } from '@/lib/insights/concerns';
import type { Named } from '@/lib/insights/over-time';
import { rangeInHundred } from '@/lib/insights/words';
import { Bars } from './bars';
import { IntervalBar } from './interval-bar';

/** One thing that was named, as a range and by quarter; nothing below the minimum, where the sentence says it all. */
export function Drawn({ one: { name, share, quarters }, most }: { one: Named; most: number }) {
  if (!share.interval) return null;
  return (
    <div className="row wrap">
      <IntervalBar {...share.interval} at={share.named / share.answered} />
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

/** The same as numbers: a row a quarter, and all of them last with the range. */
export function Numbers({ named, locale }: { named: readonly Named[]; locale: string }) {
  const quarters = named[0]?.quarters ?? [];
  return (
    <details>
      <summary>The numbers, by quarter</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <section className="scroll-x" aria-label="Answers as numbers, which may scroll" tabIndex={0}>
        <table className="table num over-numbers">
          <caption className="sr">In how many answered “noes” each thing was named, by quarter</caption>
          <thead>
            <tr>
              <th scope="col">Named</th>
              {quarters.map(({ quarter }) => (
                <th key={quarter} scope="col">
                  {quarterInWords(quarter, locale)}
                </th>
              ))}
              <th scope="col">All</th>
              <th scope="col">Range (95 %)</th>
            </tr>
          </thead>
          <tbody>
            {named.map((one) => (
              <tr key={one.key}>
                <th scope="row">{one.name}</th>
                {one.quarters.map((within) => (
                  <td key={within.quarter}>
                    {within.named} of {within.answered}
                  </td>
                ))}
                <td>
                  {one.share.named} of {one.share.answered}
                </td>
                <td>{one.share.interval ? rangeInHundred(one.share.interval) : 'too few yet'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
