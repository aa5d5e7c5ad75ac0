import { addDays, type Day } from '@/lib/time/days';

/** The steps of reaching out where no opening is needed, each with the letter that belongs to it, if one does. */
export const STEPS = [
  { key: 'person', what: 'Find a person to write to', letter: null },
  { key: 'first', what: 'Send a first message', letter: 'first' },
  { key: 'again', what: 'Follow up once', letter: 'again' },
  { key: 'last', what: 'Write one last line, and leave the door open', letter: 'last' },
] as const;
export type StepKey = (typeof STEPS)[number]['key'];

/** Days between one step and the next: time to find somebody, then a fortnight or so, then a month. */
const AFTER: Record<StepKey, number> = { person: 1, first: 3, again: 10, last: 28 };

/** Which step a follow-up is, by its words, which nothing rewrites; undefined for one that is none of these. */
export const stepOf = (what: string) => STEPS.find((step) => step.what === what);

/** When each step is proposed, beginning from a day; never on a weekend. */
export function proposedDays(today: Day): Record<StepKey, Day> {
  let day = today;
  const days = STEPS.map(({ key }) => {
    day = workday(addDays(day, AFTER[key]));
    return [key, day] as const;
  });
  return Object.fromEntries(days) as Record<StepKey, Day>;
}

/** The same day, or the Monday after a weekend. */
function workday(day: Day): Day {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, weekday === 6 ? 2 : weekday === 0 ? 1 : 0);
}
