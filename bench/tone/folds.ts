import { heardIn, totalsOf } from '@/lib/tone/heard';
import { HEADS, type Head, type Learned, readLearned, type Scores } from '@/lib/tone/learned';
import { hash } from './examples';
import { learn, type Ready } from './learn';

/** A message with what a model said of its sentences that had never seen it, nor any of its voice. */
export interface Judged {
  readonly one: Ready;
  readonly scores: readonly Scores[];
}

const FOLDS = 5;

/**
 * Each message judged by a model that learned from the others: whole voices are held out together, and the corpus by the
 * second byte of the text's hash.
 */
export function judgedByOthers(all: readonly Ready[]): Judged[] {
  const voices = [...new Set(all.map(({ example }) => example.voice))].filter((voice) => voice !== 'tuning');
  const foldOf = ({ example: { voice, text } }: Ready) =>
    voice === 'tuning' ? (hash(text)[1] as number) % FOLDS : voices.indexOf(voice) % FOLDS;
  return Array.from({ length: FOLDS }, (_, fold) => {
    const ask = readLearned(learn(all.filter((one) => foldOf(one) !== fold)));
    return all.filter((one) => foldOf(one) === fold).map((one) => ({ one, scores: one.features.map(ask) }));
  }).flat();
}

/** How sure is sure enough: of what is said, the part that should be so. */
const SURE: Readonly<Record<Head, number>> = {
  arguing: 0.88,
  defensive: 0.75,
  argumentative: 0.75,
  blame: 0.85,
  sarcasm: 0.85,
  pleading: 0.85,
  pressure: 0.85,
  'self-abasement': 0.85,
  demand: 0.85,
};

const is = (labels: readonly string[], head: Head) =>
  head === 'arguing'
    ? labels.includes('defensive') || labels.includes('argumentative')
    : labels.includes(head);

/** From which total on each tone is said: the lowest at which it is said surely enough. */
export function fromOf(judged: readonly Judged[]): Learned['from'] {
  return Object.fromEntries(
    HEADS.map((head) => {
      const sorted = judged
        .map(({ one, scores }) => ({ total: totalsOf(scores)[head], so: is(one.example.labels, head) }))
        .sort((a, b) => b.total - a.total);
      let right = 0;
      let from = Number.POSITIVE_INFINITY;
      for (const [at, { total, so }] of sorted.entries()) {
        if (so) right++;
        const next = sorted[at + 1]?.total ?? total - 1;
        if (so && right / (at + 1) >= SURE[head]) from = (total + next) / 2;
      }
      return [head, Number(from.toFixed(3))];
    }),
  ) as Record<Head, number>;
}

export const kindsBy = (from: Learned['from']) => (scores: readonly Scores[]) => [
  ...new Set(heardIn(scores, from).map(({ tone }) => tone)),
];
