import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';

/** A place above everything in a column. `first` is the column's topmost place, or null where it is empty. */
export const placeOnTop = (first: string | null): string => generateKeyBetween(null, first);

/** `n` places in order, all above `first`. */
export const placesOnTop = (first: string | null, n: number): string[] =>
  generateNKeysBetween(null, first, n);

/** A place between two others; null is the column's end on that side. */
export const placeBetween = (lower: string | null, upper: string | null): string =>
  generateKeyBetween(lower, upper);
