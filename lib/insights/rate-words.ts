import type { OutAtAStep, StepName, WhollyOut } from './fates';
import { LEAST_KNOWN, type Rate, type Rates } from './rates';
import { counted, listed, rangeInHundred } from './words';

/** What each step is called, what going on from it means, and where those stand that may. */
const STEP_WORDS: Record<
  StepName,
  { place: string; ledTo: string; stands: string; came: string; cameNot: string }
> = {
  answer: {
    place: 'the first answer',
    ledTo: 'led to a conversation',
    stands: 'still silent',
    came: 'is answered',
    cameNot: 'is not answered',
  },
  interview: {
    place: 'the way to an interview',
    ledTo: 'led on to an interview',
    stands: 'still between the first conversation and an interview',
    came: 'goes on',
    cameNot: 'does not go on',
  },
  offer: {
    place: 'the way to an offer',
    ledTo: 'led to an offer',
    stands: 'still at interviews',
    came: 'goes on',
    cameNot: 'does not go on',
  },
};

/** What stands at the beginning of each step, before "5 of 12". */
const FROM: Record<StepName, string> = {
  answer: '',
  interview: 'Of first conversations, ',
  offer: 'Of those that came to an interview, ',
};

const OUT_WORDS: Record<WhollyOut | OutAtAStep, string> = {
  'should-not-count': 'kept apart',
  predetermined: 'where they probably had someone',
  cancelled: 'cancelled by them',
  withdrawn: 'withdrawn',
  'turned-down': 'turned down by you',
  'stage-not-known': 'where the stage of the “no” is not known',
};

export const placeOf = (step: StepName): string => STEP_WORDS[step].place;

/** "20 of 117 led to a conversation". */
export const ratioOf = ({ step, wentOn, known }: Rate): string =>
  `${wentOn} of ${known} ${STEP_WORDS[step].ledTo}`;

/**
 * A rate in a sentence, with its interval; below its minimum the counts alone and what is missing.
 */
export function rateSentence(rate: Rate): string {
  const { step, known, interval } = rate;
  if (interval)
    return `${FROM[step]}${ratioOf(rate)}; a rate of ${rangeInHundred(interval)} would fit (95 % range).`;
  if (known === 0) return `Nothing is known of ${placeOf(step)} yet. Its rate appears from ${LEAST_KNOWN}.`;
  return `${FROM[step]}${ratioOf(rate)} so far. A rate appears from ${LEAST_KNOWN}.`;
}

/** What those still open would make of a rate; undefined where none is. */
export function openSentence({ step, open, wentOn, known }: Rate): string | undefined {
  if (open === 0) return undefined;
  const { stands, came, cameNot } = STEP_WORDS[step];
  const [are, ifNone] = open === 1 ? ['is', `that one ${cameNot}`] : ['are', `none of them ${came}`];
  return `${open} ${are} ${stands} and not counted; if ${ifNone}, it is ${wentOn} of ${known + open}.`;
}

/** What was left out of all rates, and why; undefined where nothing was. */
export function leftOutSentence({ out, steps }: Rates): string | undefined {
  const atSteps = steps.flatMap(
    (rate) => Object.entries(rate.out).filter(([, n]) => n > 0) as [OutAtAStep, number][],
  );
  const summed = new Map<WhollyOut | OutAtAStep, number>();
  for (const [why, n] of [...(Object.entries(out) as [WhollyOut, number][]), ...atSteps])
    summed.set(why, (summed.get(why) ?? 0) + n);
  const parts = [...summed].filter(([, n]) => n > 0).map(([why, n]) => `${n} ${OUT_WORDS[why]}`);
  return parts.length === 0 ? undefined : `Left out: ${listed(parts)}.`;
}

/** What a page that has no rate at all yet says of them. */
export function tooFewSentence({ steps }: Rates): string {
  const known = steps[0]?.known ?? 0;
  const have = known === 0 ? 'there is none yet' : `you have ${known}`;
  return `Rates appear after ${counted(LEAST_KNOWN, 'application')} that were answered or ended; ${have}.`;
}
