import { TONES, type Tone } from './findings';
import type { Head, Scores } from './learned';

/** Beside a message's loudest sentence its second one counts by half, from where it says anything. */
const SECOND = 0.5;
const SILENT = -4;

/** A tone, and the sentence that it is said of. */
export interface Heard {
  readonly tone: Tone;
  readonly at: number;
}

/** How strongly a whole message sounds like each tone, from the scores of its sentences. */
export function totalsOf(sentences: readonly Scores[]): Scores {
  const total = (of: (scores: Scores) => number) => {
    const [first = Number.NEGATIVE_INFINITY, second = SILENT] = sentences
      .map(of)
      .sort((one, other) => other - one);
    return first + SECOND * Math.max(0, second - SILENT);
  };
  return {
    ...(Object.fromEntries(TONES.map((tone) => [tone, total((scores) => scores[tone])])) as Scores),
    arguing: total(arguing),
  };
}

/**
 * The tones of a message, each with the sentences that weigh most. Whether it argues is asked of all scores together, since
 * the two ways to argue are hard to tell apart; which of the two it is, is then the likelier one, or both.
 */
export function heardIn(sentences: readonly Scores[], from: Scores): Heard[] {
  const totals = totalsOf(sentences);
  const { defensive, argumentative } = totals;
  const argues = totals.arguing >= from.arguing;
  const said: Record<Head, boolean> = {
    ...(Object.fromEntries(TONES.map((tone) => [tone, totals[tone] >= from[tone]])) as Record<Head, boolean>),
    defensive: argues && (defensive >= argumentative || defensive >= from.defensive),
    argumentative: argues && (argumentative > defensive || argumentative >= from.argumentative),
  };
  return TONES.filter((tone) => said[tone]).flatMap((tone) => {
    const scores = sentences.map((scores) => scores[tone]);
    const loudest = scores.reduce((best, score, at) => (score > (scores[best] as number) ? at : best), 0);
    return scores.flatMap((score, at) => (at === loudest || score >= from[tone] ? [{ tone, at }] : []));
  });
}

/** A sentence argues as the likelier of the two ways, and as both taken together. */
const arguing = (scores: Scores) => (Math.max(scores.defensive, scores.argumentative) + scores.arguing) / 2;
