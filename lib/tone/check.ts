import { type Finding, TONES, type Tone } from './findings';
import { FROM, type Scores, scoresOf } from './learned';
import { hitOf, RULES } from './rules';
import { plain, QUOTE_MARK, type Sentence, sentencesOf, withMarkedQuotes, withoutQuotes } from './sentences';
import { type ShapeAsked, shapeOf } from './shape';

export { RULES } from './rules';

/**
 * What some readers may hear in a message, in the order of the text. Pure, and the same in the browser and on the server.
 * Words that it quotes count for nothing. English only: ask `looksEnglish` first.
 */
export function checkTone(text: string, asked: ShapeAsked): Finding[] {
  const sentences = ownSentences(text);
  const scores = scoresOf(sentences);
  const heard = sentences.flatMap((sentence, at) =>
    tonesIn(scores[at] as Scores).map((kind) => findingOf(kind, sentence)),
  );
  return [...heard, ...shapeOf(withoutQuotes(text), asked)].sort((one, other) => one.start - other.start);
}

/** The writer's own sentences, with a mark for what they quote. */
export const ownSentences = (text: string): Sentence[] => sentencesOf(plain(withMarkedQuotes(text)));

/**
 * The tones that are said of a sentence. Whether it argues at all is asked of three scores, since the two ways to argue are
 * hard to tell apart; which of the two it is, is then the likelier one, or both.
 */
export function tonesIn(scores: Scores, from: Readonly<Record<keyof Scores, number>> = FROM): Tone[] {
  const { defensive, argumentative, arguing } = scores;
  const argues = Math.max(defensive, argumentative, arguing) >= from.arguing;
  return TONES.filter((tone) => {
    if (tone === 'defensive')
      return argues && (defensive >= argumentative || defensive >= from.defensive);
    if (tone === 'argumentative')
      return argues && (argumentative > defensive || argumentative >= from.argumentative);
    return scores[tone] >= from[tone];
  });
}

/** The place is what a rule found, where one did, and else the sentence. */
function findingOf(kind: Tone, { text, start }: Sentence): Finding {
  const read = text.replaceAll(QUOTE_MARK, ' ');
  const rules = RULES.filter((rule) => rule.kind === kind);
  const { reason, instead } = rules[0] as (typeof rules)[number];
  for (const rule of rules) {
    const hit = hitOf(rule, read);
    if (hit) return { kind, start: start + hit.start, end: start + hit.end, reason, instead };
  }
  const lead = /^\s*/.exec(text)?.[0].length ?? 0;
  return { kind, start: start + lead, end: start + text.trimEnd().length, reason, instead };
}
