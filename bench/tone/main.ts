import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { checkTone } from '@/lib/tone/check';
import type { FindingKind } from '@/lib/tone/findings';
import { heardIn } from '@/lib/tone/heard';
import { withoutQuotes } from '@/lib/tone/sentences';
import { shapeOf } from '@/lib/tone/shape';
import { FROM } from '@/lib/tone/thresholds';
import { corpus, type Example, training } from './examples';
import { curvesOf, type Judged, judgedByOthers } from './folds';
import { learn, type Ready, ready } from './learn';
import { type Found, figuresOf, flagged } from './measure';
import { whyOf } from './why';

const LEARNED = new URL('../../lib/tone/learned.json', import.meta.url);
const asked = process.argv.slice(2);
const say = (what: object) => console.log(JSON.stringify(what, null, 2));

const found = (examples: readonly Example[]): Found[] =>
  examples.map((example) => ({
    example,
    kinds: checkTone(example.text, { kind: example.kind }).map(({ kind }) => kind),
  }));

/** What is found by models that had not seen a message, with what its shape lacks. */
const foundByOthers = (judged: readonly Judged[]): Found[] =>
  judged.map(({ one: { example }, scores }) => ({
    example,
    kinds: [
      ...new Set<FindingKind>([
        ...heardIn(scores, FROM).map(({ tone }) => tone),
        ...shapeOf(withoutQuotes(example.text), { kind: example.kind }).map(({ kind }) => kind),
      ]),
    ],
  }));

const isCorpus = ({ example }: { example: Example }) => example.voice === 'tuning';

if (asked.includes('--train') || asked.includes('--folds')) {
  const all = ready([...training(), ...corpus('tuning')]);
  if (asked.includes('--folds')) sayFolds(all);
  if (asked.includes('--train')) {
    const written = `${JSON.stringify(learn(all), null, 2)}\n`;
    writeFileSync(LEARNED, written);
    say({ features: written.split('\\n').length, compressed: gzipSync(written).length });
  }
} else if (asked[0] === '--why') {
  say(whyOf(asked.slice(1).join(' ')));
} else {
  say({ 'tuning, which it learned from': figuresOf(found(corpus('tuning'))) });
  if (!asked.includes('--tuning')) say({ test: figuresOf(found(corpus('test'))) });
  say({ compressed: gzipSync(readFileSync(LEARNED)).length });
}

function sayFolds(all: readonly Ready[]) {
  const judged = judgedByOthers(all);
  const others = foundByOthers(judged);
  say({ curves: curvesOf(judged.filter(({ one }) => isCorpus(one))) });
  say({ tuningByOthers: figuresOf(others.filter(isCorpus)) });
  say({ voicesByOthers: figuresOf(foundTones(others.filter((one) => !isCorpus(one)))) });
  say({ fineByVoice: fineByVoice(foundTones(others)) });
}

/** The training messages are not labelled for what they lack. */
function foundTones(all: readonly Found[]): Found[] {
  const shapes = ['no-thanks', 'no-ask', 'too-many-asks', 'too-long', 'shouting', 'unfilled'];
  return all.map(({ example, kinds }) => ({
    example,
    kinds: kinds.filter((kind) => !shapes.includes(kind)),
  }));
}

function fineByVoice(all: readonly Found[]) {
  const voices = [...new Set(all.map(({ example }) => example.voice))];
  return Object.fromEntries(
    voices.map((voice) => [voice, flagged(all.filter(({ example }) => example.voice === voice))]),
  );
}
