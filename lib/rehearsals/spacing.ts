import { type Card, createEmptyCard, fsrs, type Grade, Rating, State } from 'ts-fsrs';
import type { HowItWent } from './rules';

/** A search has interviews in it: nothing rests longer than two months. */
const MOST_DAYS = 60;
const DAY_MS = 86_400_000;

/**
 * When a question is worth saying again: FSRS, the Free Spaced Repetition Scheduler (J. Ye, J. Su, Y. Cao: "A Stochastic
 * Shortest Path Algorithm for Optimizing Spaced Repetition Scheduling", KDD 2022), by its authors' library ts-fsrs with
 * the parameters it comes with. Its two numbers are stability (days until nine answers in ten would still come) and
 * difficulty (1 to 10). Nothing in it is random here, and no step is shorter than a day: an answer is said again on
 * another day.
 */
const scheduler = fsrs({
  request_retention: 0.9,
  maximum_interval: MOST_DAYS,
  enable_fuzz: false,
  enable_short_term: false,
});

const GRADES: Record<HowItWent, Grade> = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
};

/** What is remembered of one question between two rehearsals. Moments are ISO 8601. */
export interface Schedule {
  readonly dueAt: string;
  /** Days. */
  readonly stability: number;
  readonly difficulty: number;
  /** How often it was rehearsed, and how often another go was wanted after it had been known. */
  readonly times: number;
  readonly lapses: number;
  readonly lastAt: string;
}

/**
 * The schedule after a rehearsal at `now` that went so. A rehearsal dated before the last one (a clock that was set
 * back) counts as at the same moment.
 */
export function scheduleAfter(before: Schedule | null, went: HowItWent, now: Date): Schedule {
  const at = before && Date.parse(before.lastAt) > now.getTime() ? new Date(before.lastAt) : now;
  const { card } = scheduler.next(before ? cardOf(before) : createEmptyCard(at), at, GRADES[went]);
  // The library goes a day or two beyond its maximum to keep its four answers apart.
  const latest = at.getTime() + MOST_DAYS * DAY_MS;
  return {
    dueAt: new Date(Math.min(card.due.getTime(), latest)).toISOString(),
    stability: card.stability,
    difficulty: card.difficulty,
    times: card.reps,
    lapses: card.lapses,
    lastAt: at.toISOString(),
  };
}

/** What the library keeps besides follows from the rest where no step is shorter than a day. */
const cardOf = ({ dueAt, lastAt, stability, difficulty, times, lapses }: Schedule): Card => ({
  due: new Date(dueAt),
  last_review: new Date(lastAt),
  stability,
  difficulty,
  reps: times,
  lapses,
  state: State.Review,
  scheduled_days: Math.round((Date.parse(dueAt) - Date.parse(lastAt)) / DAY_MS),
  elapsed_days: 0,
  learning_steps: 0,
});
