import type { Scores } from './learned';

/**
 * From which total on each tone is said. Chosen by eye from the curves that `npm run bench:tone -- --folds` prints: low enough
 * to be of use, high enough that what is said of messages that nobody learned from is so, about five times in six, and that
 * few fine ones are flagged. The first two only tell which way of arguing it is.
 */
export const FROM: Scores = {
  defensive: 1,
  argumentative: 1,
  arguing: 1.8,
  blame: -2.5,
  sarcasm: -1.25,
  pleading: -2.25,
  pressure: -2,
  'self-abasement': -2.5,
  demand: -2.5,
};
