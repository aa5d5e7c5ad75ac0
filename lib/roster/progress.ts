import type { Counts } from '@/lib/effort/progress';
import type { EffortKind } from '@/lib/effort/rules';

/** How much of what was meant for a week is done; of each goal no more than was meant. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** All goals of a week as one: "11 of 15". Null where nothing was meant. What goes beyond one goal fills no other. */
export function progressOf(
  goals: readonly { readonly kind: EffortKind; readonly n: number }[],
  counts: Partial<Counts>,
): Progress | null {
  if (goals.length === 0) return null;
  return {
    done: goals.reduce((sum, { kind, n }) => sum + Math.min(n, counts[kind] ?? 0), 0),
    of: goals.reduce((sum, { n }) => sum + n, 0),
  };
}
