import { LIBRARY, type LibraryItem, libraryItem } from '@/lib/library/library';
import { type Day, dayFromToday, daysBetween } from '@/lib/time/days';
import { type PracticeKind, type Standing, standOf } from './rules';
import { alsoFor } from './suggestions';

/** Something on the seeker's list, as far as choosing needs it. */
export interface ItemNow extends Standing {
  readonly id: string;
  readonly title: string;
  readonly kind: PracticeKind;
  readonly libraryKey: string | null;
  readonly minutes: number | null;
  /** Of the concern it came from, where it came from one. */
  readonly themeKey: string | null;
  readonly theme: string | null;
  readonly isOfConcern: boolean;
  /** The seeker's day on which it was last done. */
  readonly doneOn: Day | null;
  /** The seeker's day on which it was put on the list. */
  readonly createdOn: Day;
  readonly archivedAt: string | null;
}
export interface PracticeNow {
  /** The seeker's day. */
  readonly today: Day;
  /** How dates are written, BCP 47. */
  readonly locale: string;
  readonly items: readonly ItemNow[];
  /** The next one, with how much of what to see to before it is left. */
  readonly interview: { id: string; name: string; on: Day; left: number } | null;
}
export interface Chosen {
  readonly from: 'list' | 'interview' | 'library';
  /** Of the item, of the interview, or the library's key. */
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly minutes: number | null;
}

/** As many as a day has. */
export const FIVE = 5;
/** Days before an interview from which on it is among the five; and from which it has a place for sure. */
const INTERVIEW_NEAR = 7;
const INTERVIEW_FIRST = 2;

/** Good ones to begin with, an interview's and a resume's in turn. */
const STARTERS = [
  'interview.about-me',
  'resume.one-role',
  'interview.three-questions',
  'resume.number',
  'interview.three-whys',
  'resume.plain-text',
  'interview.result-first',
  'resume.links-work',
  'interview.story-with-number',
  'search.needs',
];

/**
 * Five things for today, and why each: what is due, the longest due first; what the seeker works on since a doubt; the
 * coming interview; what rests longest; what has a later day; and what is free, out of the library. What was done today
 * counts among the five, so that a day has an end. The same rows give the same five, in whatever order they come.
 */
export function fiveForToday(now: PracticeNow): { todo: Chosen[]; done: ItemNow[] } {
  const items = now.items.filter(({ archivedAt }) => !archivedAt).toSorted(byAge);
  const done = items.filter(({ doneOn }) => doneOn === now.today).slice(0, FIVE);
  const open = items.filter((item) => item.doneOn !== now.today && standOf(item, now.today) === 'open');
  const interview = ofInterview(now);
  const isNear = now.interview !== null && daysBetween(now.today, now.interview.on) <= INTERVIEW_FIRST;
  const ordered = [
    ...due(open, now),
    ...ofConcerns(open, now),
    ...interview,
    ...resting(open, now),
    ...withDayAhead(open, now),
    ...ofLibrary(now),
  ];
  const [first, later] = isNear
    ? [interview, ordered.filter((one) => !interview.includes(one))]
    : [[], ordered];
  return { todo: [...first, ...later].slice(0, FIVE - done.length), done };
}

const byAge = (one: ItemNow, other: ItemNow) =>
  compared(one.doneOn ?? one.createdOn, other.doneOn ?? other.createdOn) || compared(one.id, other.id);
const compared = (one: string, other: string) => (one < other ? -1 : Number(one > other));

const isDue = ({ dueOn }: ItemNow, today: Day) => dueOn !== null && dueOn <= today;
const taken = ({ id, title, minutes }: ItemNow, why: string): Chosen => ({
  from: 'list',
  id,
  title,
  why,
  minutes,
});

function due(open: readonly ItemNow[], { today, locale }: PracticeNow): Chosen[] {
  return open
    .filter((item) => isDue(item, today))
    .toSorted((one, other) => compared(one.dueOn ?? '', other.dueOn ?? ''))
    .map((item) => {
      // What comes back by itself is not counted up when it was missed.
      if (item.repeat !== 'none') return taken(item, item.repeat === 'daily' ? 'Every day' : 'Every week');
      const day = item.dueOn as Day;
      return taken(
        item,
        day === today ? 'You set it for today' : `You set it for ${dayFromToday(day, today, locale)}`,
      );
    });
}

function ofConcerns(open: readonly ItemNow[], { today, locale }: PracticeNow): Chosen[] {
  return open
    .filter((item) => item.isOfConcern && !isDue(item, today))
    .toSorted((one, other) => compared(one.dueOn ?? '9', other.dueOn ?? '9'))
    .map((item) => {
      const about = item.theme ? `You work on: ${item.theme}` : 'You chose to work on this';
      return taken(item, item.dueOn ? `${about}. Due ${dayFromToday(item.dueOn, today, locale)}` : about);
    });
}

function ofInterview({ interview, today, locale }: PracticeNow): Chosen[] {
  if (!interview || interview.left === 0) return [];
  const days = daysBetween(today, interview.on);
  if (days < 0 || days > INTERVIEW_NEAR) return [];
  return [
    {
      from: 'interview',
      id: interview.id,
      title: `Look through what to see to before the ${interview.name}`,
      why: `It is ${dayFromToday(interview.on, today, locale)}`,
      minutes: null,
    },
  ];
}

const resting = (open: readonly ItemNow[], { today, locale }: PracticeNow): Chosen[] =>
  open
    .filter((item) => !item.isOfConcern && item.dueOn === null)
    .map((item) => taken(item, `On your list since ${dayFromToday(item.createdOn, today, locale)}`));

const withDayAhead = (open: readonly ItemNow[], { today, locale }: PracticeNow): Chosen[] =>
  open
    .filter((item) => !item.isOfConcern && item.dueOn !== null && !isDue(item, today))
    .toSorted((one, other) => compared(one.dueOn ?? '', other.dueOn ?? ''))
    .map((item) =>
      taken(item, `Due ${dayFromToday(item.dueOn as Day, today, locale)}, and nothing is due before it`),
    );

/** What the seeker has not had yet: about what they work on, then to begin with, then the rest in its order. */
function ofLibrary({ items }: PracticeNow): Chosen[] {
  const had = new Set(items.map(({ libraryKey }) => libraryKey));
  const themes = [...new Set(items.map(({ themeKey }) => themeKey))]
    .filter((theme) => theme !== null)
    .toSorted();
  const near = themes.flatMap((themeKey) => alsoFor({ themeKey, skill: null }));
  const starters = STARTERS.flatMap((key) => libraryItem(key) ?? []);
  const rest = LIBRARY.filter(({ group, only }) => group !== 'during' && group !== 'after' && !only);
  return [...new Set<LibraryItem>([...near, ...starters, ...rest])]
    .filter(({ key }) => !had.has(key))
    .slice(0, FIVE)
    .map(({ key, title, why, minutes }) => ({ from: 'library', id: key, title, why, minutes }));
}
