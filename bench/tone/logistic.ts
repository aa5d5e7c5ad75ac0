/** A sentence for learning: the features it has, and what it is for each head: 1, 0, or −1 where that is not known. */
export interface Row {
  readonly features: Int32Array;
  readonly is: readonly number[];
}

export interface Fitted {
  readonly weights: Float64Array;
  readonly base: number;
}

/** How much a missed sentence counts beside a wrongly found one. */
const MISSED = 1.5;
/** How hard weights are held to nought. */
const HELD = 0.05;
const STEPS = 120;
const MEMORY = 8;
/** A step that gains less than this part is the last; where a rough answer will do, earlier. */
export const ENOUGH = 2e-6;
export const ROUGH = 5e-5;

/**
 * Logistic regression for one head by L-BFGS, from nought or from weights that are nearly right: no chance in it, so the
 * same rows give the same weights. A row's features each count 1/√(n+1).
 */
export function fitHead(
  rows: readonly Row[],
  head: number,
  size: number,
  { near, enough = ENOUGH }: { near?: Fitted; enough?: number } = {},
): Fitted {
  const { ends, features, so, scale } = packed(
    rows.filter(({ is }) => is[head] !== -1),
    head,
  );
  const slope = new Float64Array(size + 1);
  const lossAt = (point: Float64Array): number => {
    let loss = 0;
    for (let at = 0; at < size; at++) {
      const weight = point[at] as number;
      loss += (HELD * weight * weight) / 2;
      slope[at] = HELD * weight;
    }
    slope[size] = 0;
    const base = point[size] as number;
    let from = 0;
    for (let row = 0; row < ends.length; row++) {
      const to = ends[row] as number;
      let sum = 0;
      for (let at = from; at < to; at++) sum += point[features[at] as number] as number;
      const odds = sum * (scale[row] as number) + base;
      const is = so[row] === 1;
      const share = is ? MISSED : 1;
      loss += share * (Math.max(odds, 0) + Math.log1p(Math.exp(-Math.abs(odds))) - (is ? odds : 0));
      const wrong = share * (1 / (1 + Math.exp(-odds)) - (is ? 1 : 0));
      const each = wrong * (scale[row] as number);
      for (let at = from; at < to; at++) {
        const place = features[at] as number;
        slope[place] = (slope[place] as number) + each;
      }
      slope[size] = (slope[size] as number) + wrong;
      from = to;
    }
    return loss;
  };
  const begin = new Float64Array(size + 1);
  begin.set(near?.weights ?? []);
  begin[size] = near?.base ?? 0;
  const point = descend(lossAt, slope, begin, enough);
  return { weights: point.subarray(0, size), base: point[size] as number };
}

/** All rows' features in one list, each row's to where it ends: several times as quick to go through as lists of lists. */
function packed(rows: readonly Row[], head: number) {
  const ends = new Int32Array(rows.length);
  const features = new Int32Array(rows.reduce((sum, row) => sum + row.features.length, 0));
  let at = 0;
  rows.forEach((row, n) => {
    features.set(row.features, at);
    at += row.features.length;
    ends[n] = at;
  });
  return {
    ends,
    features,
    so: Uint8Array.from(rows, ({ is }) => is[head] as number),
    scale: Float64Array.from(rows, (row) => 1 / Math.sqrt(row.features.length + 1)),
  };
}

/** L-BFGS with backtracking; `slope` is filled by `lossAt`. */
function descend(
  lossAt: (point: Float64Array) => number,
  slope: Float64Array,
  begin: Float64Array,
  enough: number,
): Float64Array {
  let point = begin;
  let loss = lossAt(point);
  let gradient = Float64Array.from(slope);
  const past: { moved: Float64Array; turned: Float64Array; along: number }[] = [];
  for (let step = 0; step < STEPS; step++) {
    const way = direction(gradient, past);
    const fall = dot(way, gradient);
    let stride = past.length === 0 ? 1 / (1 + Math.sqrt(dot(gradient, gradient))) : 1;
    let next = point;
    let nextLoss = Number.POSITIVE_INFINITY;
    for (let tries = 0; tries < 25; tries++, stride /= 2) {
      next = point.map((value, at) => value + stride * (way[at] as number));
      nextLoss = lossAt(next);
      if (nextLoss <= loss + 1e-4 * stride * fall) break;
    }
    if (!(nextLoss < loss)) break;
    const moved = next.map((value, at) => value - (point[at] as number));
    const turned = slope.map((value, at) => value - (gradient[at] as number));
    const along = dot(moved, turned);
    if (along > 1e-10) past.push({ moved, turned, along });
    if (past.length > MEMORY) past.shift();
    const gained = (loss - nextLoss) / Math.max(1, Math.abs(loss));
    [point, loss, gradient] = [next, nextLoss, Float64Array.from(slope)];
    if (gained < enough) break;
  }
  return point;
}

function direction(
  gradient: Float64Array,
  past: readonly { moved: Float64Array; turned: Float64Array; along: number }[],
): Float64Array {
  const way = gradient.map((value) => -value);
  const shares: number[] = [];
  for (const { moved, turned, along } of [...past].reverse()) {
    const share = dot(moved, way) / along;
    shares.push(share);
    add(way, turned, -share);
  }
  const last = past.at(-1);
  if (last) {
    const scale = last.along / dot(last.turned, last.turned);
    for (let at = 0; at < way.length; at++) way[at] = (way[at] as number) * scale;
  }
  for (const { moved, turned, along } of past) {
    add(way, moved, (shares.pop() as number) - dot(turned, way) / along);
  }
  return way;
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += (one[at] as number) * (other[at] as number);
  return sum;
}

function add(to: Float64Array, what: Float64Array, times: number): void {
  for (let at = 0; at < to.length; at++) to[at] = (to[at] as number) + times * (what[at] as number);
}
