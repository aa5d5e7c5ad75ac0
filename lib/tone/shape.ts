import { gapsIn } from '@/lib/templates/gaps';
import type { Finding, MessageKind, Shape } from './findings';
import { countWords, plain, sentencesOf } from './sentences';

const THANKS =
  /\b(?:thank(?:s|ed|ful|fully|ing)?|thx|ty|cheers|ta|grateful(?:ly)?|gratitude|appreciat\w*|obliged|indebted|(?:very |so |really |most )?(?:kind|generous|good|nice) of you|(?:enjoyed|loved|pleasure|valued?|a joy)\b[^.?!]{0,40}\b(?:meeting|talking|speaking|conversation|interview|time|chat|visit|day|learning|tour|call|hearing))\b/i;

/** A request to be told something, however it is put: a question, or a sentence that asks, hopes or orders. */
const ASK = [
  /\?/,
  /\b(?:can|could|would|will|might|may) (?:you|I|we|there|it|one|someone|somebody|anyone)\b(?!(?:'d| have| not be| never))/i,
  /\b(?:grateful|glad|happy|pleased|thankful|obliged|delighted|love|like|keen|curious|eager|interested|appreciate|appreciated|welcome|value|helpful|useful|wonderful|great|kind|good|mean(?:s)? (?:a lot|much)|help(?:s|ful)?(?: me)?)\b[^.!?]{0,40}\b(?:if (?:you|there|someone|anyone|possible|it)|for (?:any|one|an?|some|your|whatever|feedback|even|two|three|honest|what|anything|comments|tips|advice)|to (?:know|learn|hear|understand|find out|ask|receive|get|have|be told)|any|an explanation|feedback|your (?:thoughts|advice|view)|hear(?:ing)?|know(?:ing)?|a (?:word|line|hint|pointer|tip)|one thing|anything)\b/i,
  /\b(?:please|kindly|pls|plz),? (?:\w+ )?(?:tell|share|shar|say|send|let|write|give|name|reply|explain|call|point|mention|advise|add|help|provide|forward|inform|be|do|look|re-?\w+|arrange|update|guide|suggest|assist|consider|change|note|teach|clarify)\w*\b/i,
  /\b(?:let me know|tell me|advise me|share with me|write (?:me|back)|(?:give|send|ring|call|phone|email|get|show|provide)\b(?: \w+){0,4} (?:me|back|it|reasons?|notes|scores?))\b/i,
  /\b(?:wonder(?:ing|ed)?|ask(?:ing)?|hop(?:e|ing|ed)|writing|request(?:ing)?|like|love|want(?:ed)?|wish) (?:\w+ ){0,3}(?:if|whether|for|to (?:ask|know|learn|hear|request|understand|find)|you (?:could|would|might|can|to|please|kindly)|what|which|why|about)\b/i,
  /\bany (?:feedback|thoughts|advice|pointers?|comments?|tips?|chance|hints?|suggestions?|insight)\b/i,
  /\b(?:demand|insist|entitled|right) (?:an?|the|to|on)\b|\b(?:need|want|expect|demand|require) (?:an?|the|to know|your|answers?|reasons?|feedback|you to)\b|\bexplain\b|\byou are to\b/i,
] as const;

/** Acronyms and the like; two in a row are no shouting. */
const SHOUTED = /\b(?!(?:[A-Z]{2,5}\b[ /&,+-]*){1,3}(?![A-Z]))[A-Z][A-Z']{2,}(?:[ ,]+[A-Z][A-Z']{1,}){1,}\b/;
const SHOUTED_WORD =
  /\b(?:NOT|NEVER|EVER|WHY|VERY|ALWAYS|PLEASE|ANSWER|NOW|NOTHING|EVERYTHING|NOBODY|STILL|AGAIN|REALLY|MUST|TOTALLY|COMPLETELY|WRONG|UNFAIR|IMMEDIATELY|DEMAND|ALL|ANY|TWICE|MONTHS|WEEKS|HOURS|WAITING|IGNORED|STOP|ENOUGH|RIDICULOUS|SERIOUSLY|LIE|LIES|DID|HAVE|NEED|THIS|THAT|YOUR|YOU|SO)\b/;
const MARKS = /!{3,}|\?{2,}|[!?]*(?:!\?|\?!)[!?]*/;

export interface ShapeAsked {
  readonly kind: MessageKind;
  /** Words that an e-mail may have, and characters that a message may. */
  readonly mostWords?: number;
  readonly mostCharacters?: number;
}

/** Words after which few read on. */
export const MOST_WORDS = 220;
/** Requests after which none of them is answered. */
const MOST_ASKS = 3;

/** What a message lacks or has too much of. */
export function shapeOf(
  given: string,
  { kind, mostWords = MOST_WORDS, mostCharacters }: ShapeAsked,
): Finding[] {
  const text = plain(given);
  const findings: Finding[] = [];
  const add = (shape: Shape, place: { index: number; length: number } | null = null) =>
    findings.push({
      kind: shape,
      start: place?.index ?? 0,
      end: place ? place.index + place.length : given.length,
      ...WORDS[shape],
    });
  const at = (pattern: RegExp) => {
    const found = pattern.exec(text);
    return found && { index: found.index, length: found[0].length };
  };
  const [gap] = gapsIn(given);
  if (gap) add('unfilled', { index: gap.start, length: gap.words.length });
  const asks = sentencesOf(text).filter((sentence) => ASK.some((way) => way.test(sentence.text)));
  if (kind === 'ask') {
    if (!THANKS.test(text)) add('no-thanks');
    if (asks.length === 0) add('no-ask');
  }
  const questions = text.match(/\?/g)?.length ?? 0;
  if (questions > MOST_ASKS || (kind === 'ask' && asks.length > MOST_ASKS + 2)) add('too-many-asks');
  if (countWords(text) > mostWords || (mostCharacters && given.length > mostCharacters)) add('too-long');
  const shouting = at(MARKS) ?? at(SHOUTED) ?? at(SHOUTED_WORD);
  if (shouting) add('shouting', shouting);
  return findings;
}

const WORDS: Record<Shape, { reason: string; instead: string }> = {
  'no-thanks': {
    reason: 'no thanks, before they are asked for something',
    instead: 'Thank you for the time you gave me.',
  },
  'no-ask': {
    reason: 'no question they could answer',
    instead: 'Is there one thing that would have made my application stronger?',
  },
  'too-many-asks': {
    reason: 'many questions, and answer none',
    instead: 'Keep the one whose answer you can use.',
  },
  'too-long': {
    reason: 'more than they have time to read',
    instead: 'Keep the thanks, one sentence about why you ask, and the question.',
  },
  shouting: { reason: 'shouting', instead: 'The same words in small letters, with one mark at the end.' },
  unfilled: { reason: 'a place that was left to fill in', instead: 'Fill it in, or take it out.' },
};
