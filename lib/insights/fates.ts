import type { StageKind } from '@/lib/stages/rules';
import type { Path } from './paths';

/** The steps between the marks that an application passes: sent, answered, interviewed, offered. */
export const STEPS = ['answer', 'interview', 'offer'] as const;
export type StepName = (typeof STEPS)[number];

/** The mark that stands for each kind of stage: 0 sent, 1 answered, 2 interviewed, 3 offered; −1 before any. */
const MARKS: Record<StageKind, number> = {
  saved: -1,
  applied: 0,
  screening: 1,
  assessment: 1,
  interview: 2,
  offer: 3,
  closed: -1,
};
const OFFERED = 3;

/** Why an application says nothing about the person at all, or about one step. */
export const WHOLLY_OUT = ['should-not-count', 'predetermined', 'cancelled'] as const;
export const OUT_AT_A_STEP = ['withdrawn', 'turned-down', 'stage-not-known'] as const;
export type WhollyOut = (typeof WHOLLY_OUT)[number];
export type OutAtAStep = (typeof OUT_AT_A_STEP)[number];

/** What became of an application at a step. 'not-there' is one that never came to it; 'open', one that still may pass. */
export type Fate = 'went-on' | 'ended' | 'open' | 'not-there' | OutAtAStep;

/**
 * Why an application is in no figure about the person, or null. One reason for each, so that the counts add up: of a "no"
 * that should not count and was promised to somebody, the former.
 */
export function whollyOut({ outcome, no }: Path): WhollyOut | null {
  if (outcome === 'cancelled') return 'cancelled';
  if (outcome !== 'rejected' || no === null) return null;
  return no.shouldNotCount ? 'should-not-count' : no.predetermined ? 'predetermined' : null;
}

/**
 * The furthest mark that an application reached, by where it ever stood: whoever is called to an interview at once has
 * been answered, and who accepted had an offer. −1 where it was never sent.
 */
export function furthest({ stays, appliedOn, outcome, no }: Path): number {
  if (outcome === 'accepted') return OFFERED;
  const sent = appliedOn === null ? -1 : 0;
  const told = no?.kind ? MARKS[no.kind] : -1;
  let mark = Math.max(sent, told);
  for (const { kind } of stays) mark = Math.max(mark, MARKS[kind]);
  return mark;
}

/**
 * What became of an application at a step. One that nobody answered has ended there once the seeker closed it as such;
 * silent and open, its fate is not known yet. What the seeker ended is out at the step where they did, and had passed
 * those before. `reached` is its furthest mark, for whoever knows it already.
 */
export function fateAt(path: Path, step: StepName, reached = furthest(path)): Fate {
  const at = STEPS.indexOf(step);
  if (reached < at) return 'not-there';
  return reached > at ? 'went-on' : fateAtLast(path);
}

/** What became of an application at the step beyond its furthest mark. */
export type FateAtLast = Exclude<Fate, 'went-on' | 'not-there'>;

export function fateAtLast({ outcome, no }: Path): FateAtLast {
  if (outcome === null) return 'open';
  if (outcome === 'withdrawn' || outcome === 'turned-down') return outcome;
  return outcome === 'rejected' && no?.kind == null ? 'stage-not-known' : 'ended';
}
