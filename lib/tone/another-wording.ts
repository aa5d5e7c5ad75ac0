import type { Finding, FindingKind, MessageKind } from './findings';
import { sentencesOf } from './sentences';

/** Words to put in place of others, in UTF-16 units of the text. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** Their other wording stands by itself, whatever the sentence was about; the rest only shows how it could go. */
const STANDS_ALONE: readonly FindingKind[] = ['argumentative', 'demand', 'pressure', 'pleading'];
/** It answers something that was said, so it fits where something was. */
const ANSWERS: readonly FindingKind[] = ['defensive'];

const MARKS = /^[!?]+$/;
const GREETING = /^(?:dear|hi|hello|hey|good (?:morning|afternoon|evening|day))\b/i;
const QUOTES = /["“”«»>]/;

/**
 * What can be put in by one press and still reads well: a whole sentence for a whole sentence. None where the sentence
 * greets, quotes or holds a gap, or where the words are there already.
 */
export function replacementFor(text: string, finding: Finding, kind: MessageKind): Replacement | undefined {
  const { start, end, instead } = finding;
  const found = text.slice(start, end);
  if (finding.kind === 'shouting' && MARKS.test(found))
    return { start, end, words: found.includes('?') ? '?' : '.' };
  const fits = STANDS_ALONE.includes(finding.kind) || (ANSWERS.includes(finding.kind) && kind !== 'ask');
  if (!fits || text.includes(instead)) return undefined;
  const sentence = sentencesOf(text).find((one) => one.start <= start && start < one.start + one.text.length);
  if (!sentence) return undefined;
  const own = sentence.text.trim();
  if (GREETING.test(own) || QUOTES.test(own) || /[[\]{}\n]/.test(own)) return undefined;
  const from = sentence.start + sentence.text.indexOf(own);
  return { start: from, end: from + own.length, words: instead };
}
