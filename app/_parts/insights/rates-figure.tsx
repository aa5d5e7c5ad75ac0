import { leftOutFor } from '@/lib/coach-links/left-out';
import { type InsightsAsked, insightsHref } from '@/lib/insights/asked';
import type { StepName } from '@/lib/insights/fates';
import { leftOutSentence, openSentence, rateSentence, tooFewSentence } from '@/lib/insights/rate-words';
import type { Rates } from '@/lib/insights/rates';
import { capital } from '@/lib/insights/words';
import { FigureSection } from './figure';
import { IntervalBar } from './interval-bar';

/** What each step leads from and to, as a heading. */
export const STEP_TITLES: Record<StepName, string> = {
  answer: 'From sending to a first answer',
  interview: 'From a first answer to an interview',
  offer: 'From an interview to an offer',
};

interface RatesFigureProps {
  readonly rates: Rates;
  readonly asked: InsightsAsked;
  /** Where a client's figures stand, for their coach: then nothing leads to what was counted. */
  readonly theirs?: string | undefined;
}

/** The rates between stages: each with its count, its range drawn and said, and what is still open. */
export function RatesFigure({ rates, asked, theirs }: RatesFigureProps) {
  const isAny = rates.steps.some(({ known, open }) => known > 0 || open > 0);
  const leftOut = theirs ? leftOutFor(rates) : leftOutSentence(rates);
  return (
    <FigureSection figure="rates" title="From step to step" asked={asked} theirs={theirs}>
      {isAny ? (
        <ul className="ranges">
          {rates.steps.map((rate) => (
            <li key={rate.step}>
              <h3>
                {theirs ? (
                  STEP_TITLES[rate.step]
                ) : (
                  <a
                    className="reach"
                    href={insightsHref('/insights/rows', asked, { figure: 'rates', part: rate.step })}
                  >
                    {STEP_TITLES[rate.step]}
                  </a>
                )}
              </h3>
              {rate.interval && (
                <IntervalBar {...rate.interval} at={rate.known === 0 ? 0 : rate.wentOn / rate.known} />
              )}
              <p>
                {capital(rateSentence(rate))} {openSentence(rate)}
              </p>
            </li>
          ))}
        </ul>
      ) : (
        <p>{tooFewSentence(rates)}</p>
      )}
      {rates.steps.some(({ interval }) => interval) && (
        <p className="sm muted">
          Each line reaches from none to all; the thick part is the range that fits the counts, the mark the
          count itself.
        </p>
      )}
      {leftOut && <p className="sm muted">{leftOut}</p>}
    </FigureSection>
  );
}
