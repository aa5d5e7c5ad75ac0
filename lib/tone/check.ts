import { ARGUMENTS, DEFENCES } from './argument';
import { BLAME } from './blame';
import { DEMANDS } from './demand';
import type { Finding, MessageKind, Rule } from './findings';
import { PLEADING } from './pleading';
import { PRESSURE } from './pressure';
import { SARCASM } from './sarcasm';
import { SELF_ABASEMENT } from './self-abasement';
import { plain, sentencesOf, withoutQuotes } from './sentences';
import { type ShapeAsked, shapeOf } from './shape';

/** Everything that is listened for. */
export const RULES: readonly Rule[] = [
  ...SARCASM,
  ...PRESSURE,
  ...BLAME,
  ...ARGUMENTS,
  ...DEFENCES,
  ...DEMANDS,
  ...PLEADING,
  ...SELF_ABASEMENT,
];

/**
 * What some readers may hear in a message, in the order of the text. Pure, and the same in the browser and on the server.
 * Words that it quotes count for nothing. English only: ask `looksEnglish` first.
 */
export function checkTone(text: string, asked: ShapeAsked): Finding[] {
  const own = withoutQuotes(text);
  const heard = sentencesOf(plain(own)).flatMap((sentence) =>
    RULES.flatMap((rule) => findingOf(rule, sentence, asked.kind) ?? []),
  );
  return [...firstOfEach(heard), ...shapeOf(own, asked)].sort((one, other) => one.start - other.start);
}

function findingOf(
  rule: Rule,
  sentence: { text: string; start: number },
  kind: MessageKind,
): Finding | undefined {
  if (rule.only && !rule.only.includes(kind)) return undefined;
  const found = rule.find.exec(sentence.text);
  if (!found || rule.unless?.test(sentence.text)) return undefined;
  if (rule.unlessAfter?.test(sentence.text.slice(found.index))) return undefined;
  const start = sentence.start + found.index;
  return { kind: rule.kind, start, end: start + found[0].length, reason: rule.reason, instead: rule.instead };
}

/** One finding a kind and a sentence is enough to think about. */
function firstOfEach(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ kind, start }) => {
    const key = `${kind} ${start}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
