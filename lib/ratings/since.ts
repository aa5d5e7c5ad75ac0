import type { Day } from '@/lib/time/days';

/** Something that had to do with a skill: a doubt that was heard, or practice that was done. */
export interface Doing {
  readonly kind: 'heard' | 'practised';
  readonly day: Day;
}

export interface Since {
  /** The day of the rating before the last. */
  readonly from: Day;
  readonly before: number;
  readonly now: number;
  readonly heard: number;
  readonly practised: number;
}

/**
 * What happened between the seeker's last two ratings of a skill, and what the ratings were; null before there are two.
 * It counts, and says nothing of what brought what about.
 * @param own the seeker's own ratings of one skill, in any order: the moment of each, and its day in their zone.
 */
export function sinceOf(
  own: readonly { readonly at: string; readonly day: Day; readonly rating: number }[],
  doings: readonly Doing[],
): Since | null {
  const [last, before] = own.toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at));
  if (!last || !before) return null;
  const within = doings.filter(({ day }) => day >= before.day && day <= last.day);
  const count = (kind: Doing['kind']) => within.filter((one) => one.kind === kind).length;
  return {
    from: before.day,
    before: before.rating,
    now: last.rating,
    heard: count('heard'),
    practised: count('practised'),
  };
}

/** That in one sentence or two; what was not there is not counted up. @param from the day, as its reader writes it. */
export function sinceInWords({ before, now, heard, practised }: Since, from: string): string {
  const rated = before === now ? `${now} then, and ${now} again` : `${before} then, and ${now} later`;
  const between = [
    heard > 0 && (heard === 1 ? 'one doubt was heard' : `${heard} doubts were heard`),
    practised > 0 && (practised === 1 ? 'one thing was practised' : `${practised} things were practised`),
  ].filter(Boolean);
  return `Since ${from}: ${rated}.${between.length > 0 ? ` In between ${between.join(', and ')}.` : ''}`;
}
