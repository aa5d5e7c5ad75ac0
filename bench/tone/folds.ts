import { totalsOf } from '@/lib/tone/heard';
import { HEADS, type Head, readLearned, type Scores } from '@/lib/tone/learned';
import { hash } from './examples';
import { learn, type Ready } from './learn';
import { ROUGH } from './logistic';

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
    const ask = readLearned(
      learn(
        all.filter((one) => foldOf(one) !== fold),
        ROUGH,
      ),
    );
    return all.filter((one) => foldOf(one) === fold).map((one) => ({ one, scores: one.features.map(ask) }));
  }).flat();
}

const is = (labels: readonly string[], head: Head) =>
  head === 'arguing'
    ? labels.includes('defensive') || labels.includes('argumentative')
    : labels.includes(head);

const TRIED = [1.5, 1, 0.75, 0.5, 0.25, 0, -0.25, -0.5, -1, -1.5, -2];

/** Precision, recall and fine messages flagged at a row of thresholds: what they are chosen from. */
export const curvesOf = (judged: readonly Judged[]) =>
  Object.fromEntries(
    HEADS.map((head) => {
      const all = judged.map(({ one: { example }, scores }) => ({
        total: totalsOf(scores)[head],
        so: is(example.labels, head),
        fine: HEADS.every((other) => !is(example.labels, other)),
      }));
      const labelled = all.filter(({ so }) => so).length;
      return [
        head,
        TRIED.map((from) => {
          const said = all.filter(({ total }) => total >= from);
          const right = said.filter(({ so }) => so).length;
          const fine = said.filter((one) => one.fine).length;
          return `${from}: ${(right / said.length).toFixed(2)} ${(right / labelled).toFixed(2)} (${fine} fine)`;
        }),
      ];
    }),
  );
