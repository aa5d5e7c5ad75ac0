import type { Finding, Tone } from './findings';
import { heardIn } from './heard';
import { scoresOf } from './learned';
import { hitOf, RULES } from './rules';
import { plain, QUOTE_MARK, type Sentence, sentencesOf, withMarkedQuotes, withoutQuotes } from './sentences';
import { type ShapeAsked, shapeOf } from './shape';
import { FROM } from './thresholds';

/**
 * What some readers may hear in a message, in the order of the text. Pure, and the same in the browser and on the server.
 * Words that it quotes count for nothing. English only: ask `looksEnglish` first.
 */
export function checkTone(text: string, asked: ShapeAsked): Finding[] {
  const sentences = ownSentences(text);
  const heard = heardIn(scoresOf(sentences), FROM).map(({ tone, at }) =>
    findingOf(tone, sentences[at] as Sentence),
  );
  return [...heard, ...shapeOf(withoutQuotes(text), asked)].sort((one, other) => one.start - other.start);
}

/** The writer's own sentences, with a mark for what they quote. */
export const ownSentences = (text: string): Sentence[] => sentencesOf(plain(withMarkedQuotes(text)));

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
