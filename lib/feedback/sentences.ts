/** A passage of a text: where it stands, and what it says. Places count as JavaScript counts a string. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Ends of sentences: a mark and a blank, or a line's end. Good enough to point at; nothing is lost between them. */
const SENTENCE = /[^\n]+?(?:[.!?…]+[”"’')\]]*(?=\s|$)|(?=\n)|$)/gu;

/** A text's sentences, with their places; blanks around them belong to none. */
export function sentencesOf(text: string): Passage[] {
  return [...text.matchAll(SENTENCE)].flatMap((match) =>
    passageIn(text, match.index, match.index + match[0].length),
  );
}

/** A passage of a text without the blanks at its ends; empty where there is nothing else, or nothing there at all. */
export function passageIn(text: string, from: number, to: number): Passage[] {
  const taken = text.slice(from, to);
  const trimmed = taken.trim();
  if (trimmed === '') return [];
  const start = from + taken.indexOf(trimmed);
  return [{ start, end: start + trimmed.length, text: trimmed }];
}

/** The sentence in which a place stands, or the whole text. */
export const sentenceAt = (text: string, place: number): Passage | undefined =>
  sentencesOf(text).find(({ start, end }) => start <= place && place < end);
