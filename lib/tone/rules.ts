import { ARGUMENTS, DEFENCES } from './argument';
import { BLAME } from './blame';
import { DEMANDS } from './demand';
import type { Rule } from './findings';
import { PLEADING } from './pleading';
import { PRESSURE } from './pressure';
import { SARCASM } from './sarcasm';
import { SELF_ABASEMENT } from './self-abasement';
import { QUOTE_MARK } from './sentences';

/** Everything that is listened for by hand. Each hit is one more thing that a sentence is judged by. */
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

/** The place in a sentence that a rule finds, unless something there takes it back. */
export function hitOf(rule: Rule, sentence: string): { start: number; end: number } | undefined {
  const found = rule.find.exec(sentence);
  if (!found || rule.unless?.test(sentence)) return undefined;
  if (rule.unlessAfter?.test(sentence.slice(found.index))) return undefined;
  return { start: found.index, end: found.index + found[0].length };
}

/** “I’m not asking you to revisit the decision”, “not to argue”: saying that one does not. */
const DISCLAIMED =
  /\b(?:not|n't|never|nothing|without|no (?:wish|intention|desire|need)|rather than)\b[^.?!;,]{0,30}\b(?:revisit|reconsider|chang|review|reopen|argu|disput|contest|challeng|question|complain|quarrel|complaint)/i;

/** Names of the rules that hit, each with its kind's, and whether anything of the sort is disclaimed. */
export function hitsOf(sentence: string): string[] {
  const read = sentence.replaceAll(QUOTE_MARK, ' ');
  const hits = RULES.flatMap((rule, at) => (hitOf(rule, read) ? [`r|${at}`, `r|${rule.kind}`] : []));
  return DISCLAIMED.test(read) ? [...hits, 'r|disclaimed'] : hits;
}
