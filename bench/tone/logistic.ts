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
const HELD = 0.1;
const STEPS = 120;
const MEMORY = 8;
/** A step that gains less than this part is the last. */
const ENOUGH = 2e-6;

/**
 * Logistic regression for one head by L-BFGS, from nought or from weights that are nearly right: no chance in it, so the
 * same rows give the same weights. A row's features each count 1/√(n+1).
 */
export function fitHead(rows: readonly Row[], head: number, size: number, near?: Fitted): Fitted {
  const known = rows.filter(({ is }) => is[head] !== -1);
  const slope = new Float64Array(size + 1);
  const lossAt = (point: Float64Array): number => {
    let loss = 0;
    slope.fill(0);
    for (let at = 0; at < size; at++) {
      const weight = point[at] as number;
      loss += (HELD * weight * weight) / 2;
      slope[at] = HELD * weight;
    }
    for (const { features, is } of known) {
      const scale = 1 / Math.sqrt(features.length + 1);
      let sum = 0;
      for (const feature of features) sum += point[feature] as number;
      const odds = sum * scale + (point[size] as number);
      const so = is[head] === 1;
      const share = so ? MISSED : 1;
      loss += share * (Math.max(odds, 0) + Math.log1p(Math.exp(-Math.abs(odds))) - (so ? odds : 0));
      const wrong = share * (1 / (1 + Math.exp(-odds)) - (so ? 1 : 0));
      for (const feature of features) slope[feature] = (slope[feature] as number) + wrong * scale;
      slope[size] = (slope[size] as number) + wrong;
    }
    return loss;
  };
  const begin = new Float64Array(size + 1);
  begin.set(near?.weights ?? []);
  begin[size] = near?.base ?? 0;
  const point = descend(lossAt, slope, begin);
  return { weights: point.subarray(0, size), base: point[size] as number };
}

/** L-BFGS with backtracking; `slope` is filled by `lossAt`. */
function descend(
  lossAt: (point: Float64Array) => number,
  slope: Float64Array,
  begin: Float64Array,
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
    if (gained < ENOUGH) break;
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
