import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';

/** A place above everything in a column. `first` is the column's topmost place, or null where it is empty. */
export const placeOnTop = (first: string | null): string => generateKeyBetween(null, first);

/** `n` places in order, all above `first`. */
export const placesOnTop = (first: string | null, n: number): string[] =>
  generateNKeysBetween(null, first, n);

/** A place between two others; null is the column's end on that side. */
export const placeBetween = (lower: string | null, upper: string | null): string =>
  generateKeyBetween(lower, upper);

/** For sorting as the database does: places are plain ASCII, so that text compares by bytes. */
export const byPosition = (
  one: { readonly position: string },
  other: { readonly position: string },
): number => (one.position < other.position ? -1 : Number(one.position > other.position));
