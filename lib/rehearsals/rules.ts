/** How a rehearsal went, in the seeker's own judgement: it decides when the question is worth saying again. */
export const HOW_IT_WENT = ['again', 'hard', 'good', 'easy'] as const;
export type HowItWent = (typeof HOW_IT_WENT)[number];

export const WENT_WORDS: Record<HowItWent, string> = {
  again: 'I’d like another go soon',
  hard: 'It took effort',
  good: 'It came out well',
  easy: 'I could say it in my sleep',
};

/** Seconds: a rehearsal that is longer is a slip, or something left running. */
export const MOST_SECONDS = 2 * 60 * 60;

/** Minutes that a timer can count down from. */
export const TIMER_MINUTES = [1, 2, 3, 5, 10] as const;

/** "1:05", of whole seconds. */
export const clockWords = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/**
 * Seconds of what somebody types for a length: "1:45", "90", "2 min", "2 m 5 s", "1.5 min". A bare number is seconds.
 * @returns null where it is no length, or longer than `MOST_SECONDS`.
 */
export function secondsTyped(text: string): number | null {
  const given = text.trim().toLowerCase();
  const clock = /^(\d{1,3}):([0-5]\d)$/.exec(given);
  const spoken =
    /^(?:(\d{1,3}(?:[.,]\d)?)\s*m(?:in(?:ute)?s?)?\.?)?\s*(?:(\d{1,4})\s*s(?:ec(?:ond)?s?)?\.?)?$/.exec(
      given,
    );
  const seconds = clock
    ? Number(clock[1]) * 60 + Number(clock[2])
    : /^\d{1,4}$/.test(given)
      ? Number(given)
      : spoken?.[0]
        ? Math.round(Number((spoken[1] ?? '0').replace(',', '.')) * 60) + Number(spoken[2] ?? 0)
        : null;
  return seconds !== null && seconds <= MOST_SECONDS ? seconds : null;
}
