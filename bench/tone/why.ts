import { ownSentences } from '@/lib/tone/check';
import { featuresOf } from '@/lib/tone/features';
import { HEADS, type Head, readLearned, type Scores } from '@/lib/tone/learned';
import data from '@/lib/tone/learned.json';

/** How many of the weightiest are told. */
const TOLD = 10;

/** What spoke for and against each sentence's loudest tone: features with what each of them added to its log odds. */
export function whyOf(text: string) {
  const ask = readLearned(data);
  const nothing = ask([]);
  const sentences = ownSentences(text);
  return featuresOf(sentences).map((features, at) => {
    const scores = ask(features);
    const tone = HEADS.reduce((loudest, head) => (scores[head] > scores[loudest] ? head : loudest));
    // One feature alone counts 1/√2, and here 1/√(n+1).
    const share = Math.SQRT2 / Math.sqrt(features.length + 1);
    const added = (feature: string) => (ask([feature])[tone] - nothing[tone]) * share;
    const weighed = features
      .map((feature) => [feature, added(feature)] as const)
      .sort(([, one], [, other]) => Math.abs(other) - Math.abs(one));
    return {
      sentence: sentences[at]?.text.trim(),
      ...said(tone, scores),
      because: weighed
        .slice(0, TOLD)
        .map(([feature, by]) => `${by > 0 ? '+' : '−'}${Math.abs(by).toFixed(2)} ${feature}`),
    };
  });
}

const said = (tone: Head, scores: Scores) => ({ tone, logOdds: Number(scores[tone].toFixed(2)) });
