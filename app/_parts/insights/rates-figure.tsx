import { leftOutFor } from '@/lib/coach-links/left-out';
import { type InsightsAsked, insightsHref } from '@/lib/insights/asked';
import type { StepName } from '@/lib/insights/fates';
import { drawnInterval } from '@/lib/insights/intervals';
import { leftOutSentence, openSentence, rateSentence, tooFewSentence } from '@/lib/insights/rate-words';
import type { Rates } from '@/lib/insights/rates';
import { capital } from '@/lib/insights/words';
import { aboutFigure } from './about-figure';
import { Ranges } from './ranges';

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
  const ranges = rates.steps.map((rate) => ({
    key: rate.step,
    title: STEP_TITLES[rate.step],
    href: theirs ? undefined : insightsHref('/insights/rows', asked, { figure: 'rates', part: rate.step }),
    drawn: rate.interval
      ? drawnInterval(rate.interval, rate.known === 0 ? 0 : rate.wentOn / rate.known)
      : undefined,
    words: [capital(rateSentence(rate)), openSentence(rate)].filter(Boolean).join(' '),
  }));
  const isDrawn = rates.steps.some(({ interval }) => interval);
  return (
    <Ranges
      about={aboutFigure('rates', 'From step to step', { asked, theirs })}
      ranges={isAny ? ranges : []}
      none={isAny ? undefined : tooFewSentence(rates)}
      notes={[isDrawn && READING, leftOut].filter((note) => typeof note === 'string')}
    />
  );
}

const READING =
  'Each line reaches from none to all; the thick part is the range that fits the counts, the mark the count itself.';
