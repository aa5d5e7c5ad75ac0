import type { Outcome } from '@/lib/applications/rules';
import type { StageKind } from '@/lib/stages/rules';
import type { Chance } from './chance';

/** How one made-up application went: where it stood and since how many days ago, in order, and how it ended. */
export interface Journey {
  readonly steps: readonly { readonly kind: StageKind; readonly daysAgo: number }[];
  readonly ending: Outcome | null;
}

const OPEN_KINDS = ['saved', 'applied', 'screening', 'assessment', 'interview', 'offer'] as const;
/** How far applications get, out of a hundred. */
const FURTHEST = [
  ['saved', 7],
  ['applied', 58],
  ['screening', 17],
  ['assessment', 6],
  ['interview', 10],
  ['offer', 2],
] as const;
const ENDINGS = [
  ['rejected', 55],
  ['no-reply', 28],
  ['withdrawn', 8],
  ['cancelled', 5],
  ['turned-down', 4],
] as const;
/** The longest that anything is ago. */
const DAYS = 400;
/** From there on most have ended, one way or another. */
const OLD = 45;

/** A likely journey. The older, the likelier it has ended. */
export function aJourney({ below, weighed }: Chance): Journey {
  const furthest = weighed(FURTHEST);
  const begun = below(DAYS);
  const steps = [];
  let daysAgo = begun;
  const kinds = OPEN_KINDS.slice(furthest === 'saved' ? 0 : 1, OPEN_KINDS.indexOf(furthest) + 1);
  for (const kind of kinds) {
    // Tests and tasks are for some only.
    if (kind === 'assessment' && furthest !== 'assessment' && below(2)) continue;
    steps.push({ kind, daysAgo });
    daysAgo = Math.max(0, daysAgo - 2 - below(13));
  }
  const isOver = furthest !== 'saved' && (begun > OLD ? below(10) > 0 : below(4) === 0);
  if (!isOver) return { steps, ending: null };
  return { steps: [...steps, { kind: 'closed', daysAgo }], ending: weighed(ENDINGS) };
}
