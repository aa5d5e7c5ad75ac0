/** A passage of a text: where it stands, and what it says. Places count as JavaScript counts a string. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What may end a sentence: marks, and what closes after them. Each run is taken whole, so that a long one costs once. */
const MARKS = /[.!?…]+[”"’')\]]*/g;

/**
 * A text's sentences, with their places; blanks around them belong to none. They end at a mark before a blank and at a
 * line's end: good enough to point at, and nothing is lost between them.
 */
export function sentencesOf(text: string): Passage[] {
  const found: Passage[] = [];
  let lineAt = 0;
  for (const line of text.split('\n')) {
    let from = 0;
    for (const { 0: marks, index } of line.matchAll(MARKS)) {
      const to = index + marks.length;
      if (to < line.length && !/\s/.test(line.charAt(to))) continue;
      found.push(...passageIn(text, lineAt + from, lineAt + to));
      from = to;
    }
    found.push(...passageIn(text, lineAt + from, lineAt + line.length));
    lineAt += line.length + 1;
  }
  return found;
}

/** A passage of a text without the blanks at its ends; empty where there is nothing else, or nothing there at all. */
export function passageIn(text: string, from: number, to: number): Passage[] {
  const taken = text.slice(from, to);
  const trimmed = taken.trim();
  if (trimmed === '') return [];
  const start = from + taken.indexOf(trimmed);
  return [{ start, end: start + trimmed.length, text: trimmed }];
}

/** The sentence in which a place stands; undefined between them. */
export const sentenceAt = (sentences: readonly Passage[], place: number): Passage | undefined =>
  sentences.find(({ start, end }) => start <= place && place < end);
