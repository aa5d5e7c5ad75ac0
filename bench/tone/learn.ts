import { ownSentences } from '@/lib/tone/check';
import { featuresOf } from '@/lib/tone/features';
import {
  HEADS,
  type Head,
  type Learned,
  NONE_SHARED,
  readLearned,
  type Scores,
  ZERO,
} from '@/lib/tone/learned';
import type { Example } from './examples';
import { ENOUGH, type Fitted, fitHead, ROUGH, type Row } from './logistic';

/** How many features are kept, and in how many steps either way a weight is written. */
const KEPT = 10_000;
const STEPS = 14;
/** A feature seen in fewer sentences teaches nothing. */
const SEEN = 2;

/** An example with the features of each of its sentences. */
export interface Ready {
  readonly example: Example;
  readonly features: readonly (readonly string[])[];
}

export const ready = (examples: readonly Example[]): Ready[] =>
  examples.map((example) => ({ example, features: featuresOf(ownSentences(example.text)) }));

const is = (labels: readonly string[], head: Head): boolean =>
  head === 'arguing'
    ? labels.includes('defensive') || labels.includes('argumentative')
    : labels.includes(head);

/**
 * Learns in three rounds: from the marked sentences; from those and, of each message that is only labelled as a whole, the
 * sentence that the first round heard it in; and again from the weightiest features alone.
 *
 * @param enough when the last round is near enough: what is only measured may be rougher than what is kept.
 */
export function learn(all: readonly Ready[], enough = ENOUGH): Learned {
  const marked = all.filter(({ example }) => example.sentences);
  const whole = all.filter(({ example }) => !example.sentences);
  const names = namesIn(all);
  const first = fitAll(rowsOf(marked, names), names, ROUGH);
  const guess = readLearned(pack(names, first));
  const guessed = whole.map((one) => ({ ...one, scores: one.features.map(guess) }));
  const rows = (places: ReadonlyMap<string, number>) => [
    ...rowsOf(marked, places),
    ...guessed.flatMap((one) => guessedRows(one, places)),
  ];
  const full = fitAll(rows(names), names, ROUGH, first);
  const kept = weightiest(names, full);
  return pack(
    kept,
    fitAll(
      rows(kept),
      kept,
      enough,
      full.map((one) => only(one, names, kept)),
    ),
  );
}

function namesIn(all: readonly Ready[]): Map<string, number> {
  const seen = new Map<string, number>();
  for (const { features } of all)
    for (const feature of features.flat()) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  return placed([...seen].filter(([, times]) => times >= SEEN).map(([name]) => name));
}

const placed = (names: readonly string[]) => new Map([...names].sort().map((name, place) => [name, place]));

const placesOf = (features: readonly string[], names: ReadonlyMap<string, number>): Int32Array =>
  Int32Array.from(features.flatMap((feature) => names.get(feature) ?? []));

const rowsOf = (all: readonly Ready[], names: ReadonlyMap<string, number>): Row[] =>
  all.flatMap(({ example, features }) =>
    features.map((one, at) => ({
      features: placesOf(one, names),
      is: HEADS.map((head) => (is(example.sentences?.[at] ?? [], head) ? 1 : 0)),
    })),
  );

/** A label of the whole is its loudest sentence's; of the others nothing is known for it. */
const guessedRows = (
  { example, features, scores }: Ready & { scores: readonly Scores[] },
  names: ReadonlyMap<string, number>,
): Row[] =>
  features.map((one, at) => ({
    features: placesOf(one, names),
    is: HEADS.map((head) => {
      if (!is(example.labels, head)) return 0;
      const loudest = Math.max(...scores.map((score) => score[head]));
      return scores[at]?.[head] === loudest ? 1 : -1;
    }),
  }));

const fitAll = (
  rows: readonly Row[],
  names: ReadonlyMap<string, number>,
  enough: number,
  near: readonly (Fitted | undefined)[] = [],
): Fitted[] => HEADS.map((_, head) => fitHead(rows, head, names.size, { near: near[head], enough }));

/** The weights of the names that were kept. */
const only = (
  { weights, base }: Fitted,
  names: ReadonlyMap<string, number>,
  kept: ReadonlyMap<string, number>,
): Fitted => ({
  weights: Float64Array.from(kept.keys(), (name) => weights[names.get(name) as number] as number),
  base,
});

function weightiest(names: ReadonlyMap<string, number>, fitted: readonly Fitted[]): Map<string, number> {
  const weight = (place: number) =>
    Math.max(...fitted.map(({ weights }) => Math.abs(weights[place] as number)));
  const sorted = [...names].sort(([one, a], [other, b]) => weight(b) - weight(a) || (one < other ? -1 : 1));
  return placed(sorted.slice(0, KEPT).map(([name]) => name));
}

/** As it is written down: weights in steps, names without what they share with the one before. */
function pack(names: ReadonlyMap<string, number>, fitted: readonly Fitted[]): Learned {
  const most = Math.max(
    ...fitted.map(({ weights }) => weights.reduce((max, one) => Math.max(max, Math.abs(one)), 0)),
  );
  const step = Number((most / STEPS).toPrecision(4));
  const lines: string[] = [];
  let weights = '';
  let before = '';
  for (const [name, place] of names) {
    const steps = fitted.map(({ weights: own }) => Math.round((own[place] as number) / step));
    if (steps.every((one) => one === 0)) continue;
    let shared = 0;
    while (shared < 70 && shared < name.length && name[shared] === before[shared]) shared++;
    lines.push(String.fromCharCode(NONE_SHARED + shared) + name.slice(shared));
    weights += String.fromCharCode(...steps.map((one) => ZERO + one));
    before = name;
  }
  return { names: lines.join('\n'), weights, step, base: fitted.map(({ base }) => Number(base.toFixed(4))) };
}
