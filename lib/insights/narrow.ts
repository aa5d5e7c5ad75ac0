import type { StepName } from './fates';
import { doOverlap, type Interval } from './intervals';
import { placeOf, ratioOf, tooFewSentence } from './rate-words';
import type { Rate, Rates } from './rates';
import { capital, listed } from './words';

/**
 * Where a search is narrow.
 * - 'too-few': no step has enough known fates.
 * - 'wide': at every step that has, at least half went on.
 * - 'one': the step `at`; `alike` are the others that may be as narrow.
 */
export type Narrow =
  | { readonly kind: 'too-few' | 'wide' }
  | { readonly kind: 'one'; readonly at: Rate; readonly alike: readonly Rate[] };

type Measured = Rate & { readonly interval: Interval };

/**
 * The narrow place: of the steps that have a rate (`LEAST_KNOWN` known fates), the one with the lowest posterior mean, the
 * earliest among equals. Others whose 95 % interval overlaps its own can't be told from it, and are named beside it. It
 * compares a search with nothing but itself: no rate of anybody else's is known here.
 */
export function narrowPlace({ steps }: Rates): Narrow {
  const measured = steps.filter((rate): rate is Measured => rate.interval !== null);
  if (measured.length === 0) return { kind: 'too-few' };
  if (measured.every(({ wentOn, known }) => wentOn * 2 >= known)) return { kind: 'wide' };
  const at = lowest(measured);
  const alike = measured.filter((rate) => rate !== at && doOverlap(rate.interval, at.interval));
  return { kind: 'one', at, alike };
}

/** Of one step or more, the earliest among equals. */
const lowest = <R extends Rate>(steps: readonly R[]): R =>
  steps.reduce((one, other) => (other.mean < one.mean ? other : one));

/** The one thing in the seeker's hands that would show first at each step. */
const LEVERS: Record<StepName, string> = {
  answer: 'a changed resume or a warmer way in',
  interview: 'a rehearsed account of what you did and want',
  offer: 'answers rehearsed with what was said after earlier interviews',
};

/** What would move the rate that is lowest, however few rows it rests on: "a changed resume or a warmer way in". */
export const leverOf = ({ steps }: Rates): string => LEVERS[lowest(steps).step];

/** "That's where a changed resume or a warmer way in would show first." */
const leverSentence = (step: StepName) => `that's where ${LEVERS[step]} would show first.`;

const WIDE = 'No place is narrow: at each step that can be measured, at least half went on.';

/** What an insights page opens with: the narrow place with its counts, how sure that is, and one lever. */
export function openingSentences(rates: Rates): string[] {
  const narrow = narrowPlace(rates);
  if (narrow.kind !== 'one') return [narrow.kind === 'wide' ? WIDE : tooFewSentence(rates)];
  const { at, alike } = narrow;
  const isOnly = rates.steps.filter(({ interval }) => interval).length === 1;
  return [
    isOnly
      ? `What can be measured so far is ${placeOf(at.step)}: ${ratioOf(at)}.`
      : `The narrow place is ${placeOf(at.step)}: ${ratioOf(at)}.`,
    ...(alike.length > 0
      ? [`${capital(listed(alike.map(({ step }) => placeOf(step))))} may be as narrow: the ranges overlap.`]
      : []),
    capital(leverSentence(at.step)),
  ];
}

/** The same in one sentence, where there is no room for counts; from too few rows, what is missing. */
export function narrowSentence(rates: Rates): string {
  const narrow = narrowPlace(rates);
  if (narrow.kind !== 'one') return openingSentences(rates)[0] as string;
  return `The narrow place is ${placeOf(narrow.at.step)}; ${leverSentence(narrow.at.step)}`;
}
