import { featuresOf } from './features';
import { TONES } from './findings';
import data from './learned.json';
import type { Sentence } from './sentences';

/** What is weighed: each tone, and whether a sentence argues at all, in either of two ways. */
export const HEADS = [...TONES, 'arguing'] as const;
export type Head = (typeof HEADS)[number];
export type Scores = Readonly<Record<Head, number>>;

/** What `npm run bench:tone -- --train` writes. */
export interface Learned {
  /** Sorted; each as the number of letters it shares with the one before, as a letter, and the rest. */
  readonly names: string;
  /** A name's weights, one letter a head, in steps; `ZERO` is none. */
  readonly weights: string;
  /** How much one step is. */
  readonly step: number;
  readonly base: readonly number[];
}

/** The letter for no weight; others are as many steps away as their code is. Only letters that JSON leaves alone. */
export const ZERO = 78;
/** The letter for no shared letters. */
export const NONE_SHARED = 48;

/** A learned model, ready to be asked. */
export function readLearned(learned: Learned) {
  const places = new Map<string, number>();
  let name = '';
  for (const line of learned.names.split('\n')) {
    name = name.slice(0, line.charCodeAt(0) - NONE_SHARED) + line.slice(1);
    places.set(name, places.size * HEADS.length);
  }
  return (features: readonly string[]): Scores => {
    const sums = HEADS.map(() => 0);
    for (const feature of features) {
      const place = places.get(feature);
      if (place === undefined) continue;
      for (let head = 0; head < HEADS.length; head++) {
        sums[head] = (sums[head] ?? 0) + learned.weights.charCodeAt(place + head) - ZERO;
      }
    }
    // A long sentence has more to say of everything, so it counts by the root of how much it says.
    const scale = learned.step / Math.sqrt(features.length + 1);
    return Object.fromEntries(
      HEADS.map((head, at) => [head, (sums[at] ?? 0) * scale + (learned.base[at] ?? 0)]),
    ) as Scores;
  };
}

let asked: ReturnType<typeof readLearned> | undefined;

/** How strongly each sentence of a text sounds like each tone: log odds, as they were learned. Ready at the first question. */
export function scoresOf(sentences: readonly Pick<Sentence, 'text'>[]): Scores[] {
  asked ??= readLearned(data);
  return featuresOf(sentences).map(asked);
}
