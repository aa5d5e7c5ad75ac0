import type { Curve } from './survival';

/** The drawing's box, and the part of it where the curve is. */
export const CURVE_BOX = { width: 358, height: 190, left: 36, right: 350, top: 8, bottom: 156 } as const;

export interface CurveDrawing {
  /** The estimate, as stairs. */
  readonly line: string;
  /** Its 95 % limits, where there are such; '' where not. */
  readonly band: string;
  readonly days: readonly { readonly x: number; readonly day: number }[];
  readonly shares: readonly { readonly y: number; readonly inHundred: number }[];
}

/** Marks along the days: at most so many stretches of one round length. */
const MOST_MARKS = 5;
const ROUND_DAYS = [1, 2, 5, 7, 14, 28, 56, 91, 182, 364, 728] as const;

/** Four weeks at least are drawn, and twice the longest wait for a reply at most: from there on the line is level. */
const LEAST_DAYS = 28;

/**
 * Lays out a curve of waiting: how many of a hundred wait longer than so many days. It ends where nothing was watched any
 * longer, or where nothing changes any more; the first share is 100 whatever comes.
 */
export function curveDrawing({ steps, longest }: Curve): CurveDrawing {
  const until = Math.max(1, Math.min(longest, Math.max(LEAST_DAYS, 2 * (steps.at(-1)?.days ?? 0))));
  const xOf = (days: number) => r1(CURVE_BOX.left + ((CURVE_BOX.right - CURVE_BOX.left) * days) / until);
  const yOf = (share: number) => r1(CURVE_BOX.bottom - (CURVE_BOX.bottom - CURVE_BOX.top) * share);
  const stairs = steps.map(({ days, share }) => `H${xOf(days)}V${yOf(share)}`).join('');
  const limited = steps.flatMap(({ days, limits }) => (limits ? [{ days, ...limits }] : []));
  const end = steps.findLast(({ limits }) => limits === null)?.days ?? until;
  const high = limited.map(({ days, high: share }) => `H${xOf(days)}V${yOf(share)}`).join('');
  const low = limited
    .toReversed()
    .map(({ days, low: share }) => `V${yOf(share)}H${xOf(days)}`)
    .join('');
  const every = ROUND_DAYS.find((days) => until / days <= MOST_MARKS) ?? Math.ceil(until / MOST_MARKS);
  return {
    line: `M${xOf(0)} ${yOf(1)}${stairs}H${xOf(until)}`,
    band: limited.length === 0 ? '' : `M${xOf(0)} ${yOf(1)}${high}H${xOf(end)}${low}V${yOf(1)}Z`,
    days: Array.from({ length: Math.floor(until / every) + 1 }, (_, n) => n * every).map((day) => ({
      x: xOf(day),
      day,
    })),
    shares: [0, 0.5, 1].map((share) => ({ y: yOf(share), inHundred: share * 100 })),
  };
}

const r1 = (n: number) => Math.round(n * 10) / 10;
