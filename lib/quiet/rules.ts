import { type Day, daysBetween } from '@/lib/time/days';

/** Why it is quiet, in a tap. */
export const QUIET_ANSWERS = ['resting', 'ill', 'busy', 'done'] as const;
export type QuietAnswer = (typeof QUIET_ANSWERS)[number];

/** What each button says. */
export const QUIET_WORDS: Record<QuietAnswer, string> = {
  resting: 'Resting',
  ill: 'Ill',
  busy: 'Busy',
  done: 'Done with this for now',
};

/** Days without anything done, after which it is asked once. */
export const QUIET_DAYS = 14;

export interface Quiet {
  /** The day on which anything was last done here; null where nothing ever was. */
  readonly lastOn: Day | null;
  /** What was answered since then; null where nothing was. */
  readonly answer: QuietAnswer | null;
  /** An interview is coming, or the search is finished: then it is not quiet in the sense of the question. */
  readonly isExpectedQuiet: boolean;
}

/**
 * Whether to ask, gently and once, why it is quiet: after fourteen days on which nothing was done. An answer is kept, and
 * nothing more is asked until something is done here again, or they say that they are back.
 */
export function whatOfQuiet(
  quiet: Quiet,
  today: Day,
): { readonly ask: true } | { readonly ask: false; readonly said: QuietAnswer | null } {
  const { lastOn, answer, isExpectedQuiet } = quiet;
  if (answer) return { ask: false, said: answer };
  const ask = lastOn !== null && !isExpectedQuiet && daysBetween(lastOn, today) >= QUIET_DAYS;
  return ask ? { ask } : { ask: false, said: null };
}

/**
 * The answer that holds: until something was done after it.
 * @param lastAct when anything was last done (ISO 8601), answering apart; null where nothing ever was.
 */
export function holding(
  answer: { readonly answer: QuietAnswer; readonly at: string } | null,
  lastAct: string | null,
): QuietAnswer | null {
  const holds = answer !== null && (lastAct === null || Date.parse(answer.at) > Date.parse(lastAct));
  return holds ? answer.answer : null;
}

/** "Two quiet weeks", "Three quiet weeks", … as long as it has been. */
export function quietFor(lastOn: Day, today: Day): string {
  const weeks = Math.floor(daysBetween(lastOn, today) / 7);
  const words = ['Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight'][weeks - 2];
  return words ? `${words} quiet weeks` : 'A quiet while';
}
