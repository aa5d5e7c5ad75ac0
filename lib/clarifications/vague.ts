import { themeCue } from '@/lib/feedback/theme-cues';

/** Phrases that say no, and nothing to learn from; each with what is missing in it. English only. */
const VAGUE: readonly (readonly [phrase: RegExp, missing: string])[] = [
  [
    /\b(not|wasn[’']?t|weren[’']?t|isn[’']?t|aren[’']?t)( quite| really| exactly)? (a|the right|the best|right|quite the) (fit|match)\b/i,
    'It does not say what did not fit.',
  ],
  [
    /\bstronger (candidates?|applicants?|profiles?|field)\b|\bother candidates? (was|were) stronger\b/i,
    'It does not say in what they were stronger.',
  ],
  [
    /\b(better|closer|more closely|more suitable|best)[- ]?(suited|match(ed|es)?|aligned|fit)\b|\bmore suitable (candidate|applicant)s?\b/i,
    'It does not say what matched better.',
  ],
  [
    /\b(decided|chose|going|gone|went|proceed(ing)?|move|moving)( to)?( move| go)?( forward| ahead)?,? (with|in) (an)?other (candidates?|applicants?|direction)\b/i,
    'It gives the decision, and not the reason.',
  ],
  [/\bhigh (number|volume|quality|standard|calibre) of (applica|candidate)/i, 'It is about the others.'],
  [
    /\bjust (a )?(gut )?feeling\b|\bsomething (was )?missing\b|\bdidn[’']?t (quite )?click\b/i,
    'It does not say what gave that feeling.',
  ],
  [
    /\b(did ?n[o’']?t|not)( quite)? (what|who) we (were|are) looking for\b|\bnot (quite )?what we (need|want)(ed)?\b/i,
    'It does not say what they were looking for.',
  ],
];

export interface Vague {
  /** Their words, as they stand. */
  readonly words: string;
  readonly missing: string;
}

/**
 * The first phrase of a text that says nothing to learn from, or null. A text that also says what it was about is not
 * vague, whatever else is in it.
 */
export function vagueIn(text: string): Vague | null {
  const found = VAGUE.map(([phrase, missing]) => ({ match: phrase.exec(text), missing })).find(
    ({ match }) => match,
  );
  if (!found?.match) return null;
  const rest = VAGUE.reduce((left, [phrase]) => left.replace(phrase, ' '), text);
  return themeCue(rest) ? null : { words: found.match[0], missing: found.missing };
}
