import { type Day, dayFromToday, dayIn } from '@/lib/time/days';
import { leverOf, narrowSentence } from './narrow';
import { applicationsToPass, type Predicted, posteriorOf } from './predictive';
import { openSentence } from './rate-words';
import type { Rate, Rates } from './rates';
import { counted } from './words';

/** For how long after a "no" there is none. */
const REST_HOURS = 72;
const HOUR_MS = 3_600_000;
/** Without an offer, that many decided outcomes at the last step have to speak instead. */
export const LEAST_FINAL = 30;

/** A "no", whatever became of it: when it came, and when it was written down; ISO 8601. One taken back is none. */
export interface NoHeard {
  readonly at: string;
  readonly recordedAt: string;
}

export type Forecast =
  | { readonly kind: 'not-asked' }
  /** It was asked for too soon after a "no". */
  | { readonly kind: 'resting'; readonly until: Date }
  /** Its range would mostly be the prior's. */
  | { readonly kind: 'too-few'; readonly offers: number; readonly decided: number }
  | { readonly kind: 'given'; readonly predicted: Predicted; readonly rests: readonly Rate[] };

/**
 * How many applications are still to go to an offer, if it may be said at all: only when the seeker asks, never within
 * 72 hours of a "no" (of its coming and of its being written down), never before one offer or 30 decided outcomes at the
 * last step. The predicted number counts from the next application on, whatever came before: a "no" brings it no nearer.
 */
export function forecastOf({
  isAsked,
  rates,
  noes,
  now,
}: {
  isAsked: boolean;
  rates: Rates;
  noes: readonly NoHeard[];
  now: Date;
}): Forecast {
  if (!isAsked) return { kind: 'not-asked' };
  const until = restsUntil(noes);
  if (until.getTime() > now.getTime()) return { kind: 'resting', until };
  const last = rates.steps.at(-1) as Rate;
  if (last.wentOn === 0 && last.known < LEAST_FINAL)
    return { kind: 'too-few', offers: last.wentOn, decided: last.known };
  return { kind: 'given', predicted: applicationsToPass(rates.steps.map(posteriorOf)), rests: rates.steps };
}

const restsUntil = (noes: readonly NoHeard[]): Date => {
  const moments = noes.flatMap(({ at, recordedAt }) => [Date.parse(at), Date.parse(recordedAt)]);
  const last = moments.reduce((one, other) => Math.max(one, other), Number.NEGATIVE_INFINITY);
  return new Date(Number.isFinite(last) ? last + REST_HOURS * HOUR_MS : 0);
};

/** Where the reader is: the zone that days are counted in, an IANA name, and how they are written, BCP 47. */
export interface Reader {
  readonly zone: string;
  readonly locale: string;
  readonly now: Date;
}

/**
 * The forecast in sentences, beside the lever that moves it; none where it was not asked for. What is silent still may make
 * it too hopeful, so that is said with it.
 */
export function forecastSentences(forecast: Forecast, rates: Rates, reader: Reader): string[] {
  if (forecast.kind === 'not-asked') return [];
  if (forecast.kind === 'resting')
    return [
      `There is no forecast within three days of a “no”: it would be read as more than it is. It can be asked for again ${whenWords(forecast.until, reader)}.`,
    ];
  if (forecast.kind === 'too-few')
    return ['There is no honest forecast from this yet.', tooFewWords(forecast), narrowSentence(rates)];
  const silent = openSentence(rates.steps[0] as Rate);
  return [
    `${predictedWords(forecast.predicted)} (80 % range).`,
    'It counts from the next one you send, if those are like the ones so far; what came before brings it no nearer and no further.',
    ...(silent ? [silent] : []),
    `What would move it first: ${leverOf(rates)}.`,
  ];
}

const tooFewWords = ({ decided }: { readonly decided: number }) =>
  `Before a first offer, or ${LEAST_FINAL} that were decided after an interview, it would say more of what anybody might expect than of you; ${decided === 0 ? 'there is none yet' : `there ${decided === 1 ? 'is' : 'are'} ${decided} so far`}.`;

function predictedWords({ median, low, high }: Predicted): string {
  const [from, usual, to] = [low, median, high].map((n) => n ?? Number.POSITIVE_INFINITY) as [
    number,
    number,
    number,
  ];
  const most = to > MOST_SAID ? `more than ${MOST_SAID}` : `${roughly(to)}`;
  if (from > MOST_SAID)
    return `At these rates, more than ${MOST_SAID} applications to an offer: no number to plan by`;
  if (usual > MOST_SAID)
    return `At these rates, anything from ${roughly(from)} to ${most} applications to an offer: no number to plan by`;
  return `About ${counted(roughly(usual), 'application')} to an offer; anything from ${roughly(from)} to ${most} would fit`;
}

/** Beyond this a number of applications is no plan. */
const MOST_SAID = 1000;

/** No more digits than are known: as it is to 20, in fives to 100, in tens beyond. */
function roughly(n: number): number {
  const unit = n <= 20 ? 1 : n <= 100 ? 5 : 10;
  return Math.round(n / unit) * unit;
}

function whenWords(until: Date, { zone, locale, now }: Reader): string {
  const [day, today]: [Day, Day] = [dayIn(zone, until), dayIn(zone, now)];
  const words = dayFromToday(day, today, locale);
  if (words === 'today') return 'later today';
  return /^(tomorrow$|in )/.test(words) ? words : `on ${words}`;
}
