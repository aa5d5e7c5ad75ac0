import type { StageKind } from '@/lib/stages/rules';
import { type Day, daysCounted } from '@/lib/time/days';
import { whollyOut } from './fates';
import type { Path, Stay } from './paths';
import { type Curve, kaplanMeier, type Quantile, quartilesOf, type Spell } from './survival';
import { asDays, counted } from './words';

/** Fewer stays that are over say nothing of a habit. */
export const LEAST_STAYS = 5;

/** How long applications stand in stages of one kind. */
export interface StageTime {
  readonly kind: Stay['kind'];
  readonly stays: number;
  readonly over: number;
  /** Those that stand there still. */
  readonly still: number;
  /** Those that begin ahead of today: they have lasted no time yet, and are in no figure. */
  readonly misdated: number;
  readonly curve: Curve;
  /** The first quartile, the median and the third, in days with 95 % limits; null below the minimum. */
  readonly quartiles: readonly [Quantile, Quantile, Quantile] | null;
}

/** The kinds of stages whose time is told. */
export const STAGE_KINDS_TIMED = [
  'applied',
  'screening',
  'assessment',
  'interview',
  'offer',
] as const satisfies StageKind[];

/**
 * How long a stage takes, by its kind, in whole days: Kaplan–Meier over stays. One that lasts is censored at `today`. One
 * that the seeker closed as "no reply" is censored on that day: nothing came, and giving up is no answer.
 */
export function stageTimes(paths: readonly Path[], today: Day): StageTime[] {
  const spells = new Map<string, (Spell & { isStill: boolean })[]>(
    STAGE_KINDS_TIMED.map((kind) => [kind, []]),
  );
  const daysTo = daysCounted();
  for (const path of paths) {
    if (whollyOut(path) !== null) continue;
    for (const [n, { kind, from, to }] of path.stays.entries()) {
      const isGivenUp = path.outcome === 'no-reply' && n === path.stays.length - 1;
      const days = daysTo(from, to ?? today);
      spells.get(kind)?.push({ days, hasEnded: to !== null && !isGivenUp, isStill: to === null });
    }
  }
  return STAGE_KINDS_TIMED.map((kind) => timeOf(kind, spells.get(kind) ?? []));
}

function timeOf(kind: Stay['kind'], all: readonly (Spell & { isStill: boolean })[]): StageTime {
  const spells = all.filter(({ days }) => days >= 0);
  const curve = kaplanMeier(spells);
  return {
    kind,
    stays: curve.spells,
    over: curve.ended,
    still: spells.filter(({ isStill }) => isStill).length,
    misdated: all.length - spells.length,
    curve,
    quartiles: curve.ended < LEAST_STAYS ? null : quartilesOf(curve),
  };
}

/** "Half moved on within 9 days, a quarter within 4; three quarters within 21." `name` is the stage's, as a page says it. */
export function stageTimeSentence({ quartiles, over, stays, still }: StageTime, name: string): string {
  if (!quartiles)
    return stays === 0
      ? `${name}: nothing has stood there yet.`
      : `${name}: ${over} of ${counted(stays, 'stay')} over so far. How long they take shows from ${LEAST_STAYS}.`;
  const [quarter, half, most] = quartiles.map(({ days }) => days);
  const words = [
    ['a quarter', quarter],
    ['half', half],
    ['three quarters', most],
  ] as const;
  const reached = words.flatMap(([part, days]) =>
    days == null ? [] : `${part} within ${counted(asDays(days), 'day')}`,
  );
  const rests = `${counted(stays, 'stay')}, ${still} of them still there`;
  if (reached.length === 0)
    return `${name}: fewer than a quarter were over in the time that was watched (${rests}).`;
  return `${name}: ${reached.join(', ')} (${rests}).`;
}
