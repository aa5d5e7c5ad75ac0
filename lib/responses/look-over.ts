import { checkTone } from '@/lib/tone/check';
import { looksEnglish } from '@/lib/tone/english';
import { clarityOf } from './clarity';

export interface Advice {
  readonly start: number;
  readonly end: number;
  /** The words it is about. */
  readonly place: string;
  readonly reason: string;
  readonly instead: string;
}
export interface LookedOver {
  /** Nothing is said about a text that reads as another language. */
  readonly isEnglish: boolean;
  readonly advice: readonly Advice[];
}

/**
 * Said by clarity in its own way, or asked for before anything leaves. And an answer that was invited explains, and asks
 * for nothing: that it may sound like defending oneself, or like no request, is no news about it, while arguing, blaming
 * or pleading still is.
 */
const SAID_ELSEWHERE = [
  'too-long',
  'unfilled',
  'no-thanks',
  'no-ask',
  'too-many-asks',
  'defensive',
  'demand',
];
/** More of a place than this is not needed to find it. */
const PLACE_LENGTH = 120;

/** What may be heard in an answer, and what could be clearer. It advises, and never blocks. */
export function lookOver(text: string): LookedOver {
  if (!looksEnglish(text)) return { isEnglish: false, advice: [] };
  const heard = checkTone(text, { kind: 'answer' })
    .filter(({ kind }) => !SAID_ELSEWHERE.includes(kind))
    .map(({ reason, ...one }) => ({
      ...one,
      reason: `Some readers may hear ${/^as /.test(reason) ? 'this ' : ''}${reason}.`,
    }));
  const advice = [...heard, ...clarityOf(text)]
    .map(({ start, end, reason, instead }) => ({
      start,
      end,
      reason,
      instead,
      place: placeOf(text.slice(start, end)),
    }))
    .sort((one, other) => one.start - other.start || one.end - other.end);
  return { isEnglish: true, advice };
}

const placeOf = (words: string) => {
  const line = words.replaceAll(/\s+/g, ' ').trim();
  return line.length > PLACE_LENGTH ? `${line.slice(0, PLACE_LENGTH).trimEnd()}…` : line;
};
