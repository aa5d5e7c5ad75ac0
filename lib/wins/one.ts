import { type Day, daysBetween } from '@/lib/time/days';

/** A prime of some size, so that days that follow each other lead to wins that lie apart. */
const STRIDE = 7919;

/**
 * Which win to hold up today, as a number to be taken modulo how many there are: the same all day, another one tomorrow,
 * the next one when one more is asked for.
 */
export const whichWin = (today: Day, more: number): number =>
  Math.abs(daysBetween('2020-01-01', today)) * STRIDE + more;

/** How many more were asked for, out of an address; nonsense is none. */
export const moreAsked = (text: string | undefined): number => {
  const n = Number(text);
  return Number.isInteger(n) && n > 0 && n < 10_000 ? n : 0;
};
