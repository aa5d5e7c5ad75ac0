import { salaryWords } from '@/lib/applications/fact-words';
import type { Period } from '@/lib/applications/rules';
import type { Day } from '@/lib/time/days';
import { type Answer, type FitKnown, type GoalLine, heldAgainst, type Place } from './fit';
import { type PayRange, paysFloor } from './floor';
import { GOAL_LINE_KINDS } from './rules';

/** What the goal says beside its lines. */
export interface Terms {
  readonly floorSalary: number | null;
  readonly currency: string | null;
  readonly period: Period | null;
  readonly byWhen: Day | null;
}

/** A place with what is known of it in figures and days. */
export interface ToHold extends Place {
  readonly pay: PayRange | null;
  /** The first day, as an offer names it. */
  readonly startsOn: Day | null;
}

/** A line, and what a place answers to it. */
export interface HeldLine extends GoalLine, Answer {
  /** It was worked out from facts, and nobody has to answer it. */
  readonly isComputed: boolean;
}

/** A goal held against a place, line by line: pay and time, then must-haves, values and skills, each in its order. */
export function hold(
  terms: Terms | null,
  lines: readonly GoalLine[],
  fits: readonly FitKnown[],
  place: ToHold,
  inWords: (day: Day) => string,
): HeldLine[] {
  const inOrder = GOAL_LINE_KINDS.flatMap((kind) => lines.filter((line) => line.kind === kind));
  return [
    ...(terms ? computed(terms, place, inWords) : []),
    ...inOrder.map((line) => ({ ...line, ...heldAgainst(line.id, place, fits), isComputed: false })),
  ];
}

function computed(terms: Terms, place: ToHold, inWords: (day: Day) => string): HeldLine[] {
  const { floorSalary, byWhen } = terms;
  const found: HeldLine[] = [];
  const line = { weight: null, isComputed: true } as const;
  if (floorSalary !== null) {
    const words = `Pay ${salaryWords({ ...terms, salaryMin: floorSalary, salaryMax: null, salaryText: null })}`;
    const answer = paysFloor(place.pay, { ...terms, amount: floorSalary });
    found.push({ ...line, ...answer, id: 'floor', kind: 'must-have', words });
  }
  if (byWhen) {
    const answer = beginsBy(place.startsOn, byWhen, inWords);
    found.push({ ...line, ...answer, id: 'by-when', kind: 'value', words: `In work by ${inWords(byWhen)}` });
  }
  return found;
}

function beginsBy(startsOn: Day | null, byWhen: Day, inWords: (day: Day) => string): Answer {
  if (!startsOn) return { held: 'unknown', why: 'No first day is named yet.' };
  return { held: startsOn <= byWhen ? 'yes' : 'no', why: `The offer begins on ${inWords(startsOn)}` };
}
