/** A sentence with its place in the text. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
}

/** Stands for the first letter of what was quoted, where it matters that something was. */
export const QUOTE_MARK = '⁅';

const QUOTED =
  /(?<![\p{L}\p{N}])"[^"\n]{1,400}"|“[^”]{1,400}”|«[^»]{1,400}»|(?<![\p{L}\p{N}])['‘](?=\p{L})(?:[^'’\n]|['’](?=\p{L})){1,400}['’](?![\p{L}\p{N}])/gu;
const QUOTED_LINE = /^[ \t]*>.*$/gm;

/** Blanks out what others said, each letter by a blank, so that places stay what they are. */
export const withoutQuotes = (text: string): string =>
  text.replace(QUOTED, blank).replace(QUOTED_LINE, blank);

/** The same, with a mark where a quotation within a line began. */
export const withMarkedQuotes = (text: string): string =>
  text.replace(QUOTED, (quoted) => QUOTE_MARK + blank(quoted.slice(1))).replace(QUOTED_LINE, blank);

const blank = (quoted: string) => quoted.replace(/[^\n]/g, ' ');

/** Curly marks as straight ones, and every white space a blank, one for one. */
export const plain = (text: string): string =>
  text
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐‑–—]/g, '-')
    .replace(/[\t\u00a0\u202f]/g, ' ');

/** More than this without a mark is cut between words: rules look back and forth in a sentence, and none may take for ever. */
const LONGEST = 1000;

/** Sentences: to a mark that ends one, or an empty line. Lines that only break belong to the same sentence. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  for (const { 0: found, index } of text.matchAll(
    /(?:[^.!?\n]|\.(?=[\p{L}\p{N}])|\n(?![^\S\n]*\n))+[.!?]*/gu,
  )) {
    for (const piece of piecesOf({ text: found, start: index })) {
      if (/[\p{L}\p{N}]/u.test(piece.text)) sentences.push(piece);
    }
  }
  return sentences;
}

function piecesOf({ text, start }: Sentence): Sentence[] {
  const pieces: Sentence[] = [];
  let at = 0;
  while (text.length - at > LONGEST) {
    const piece = text.slice(at, at + LONGEST);
    const length = Math.max(piece.lastIndexOf(' '), 0) || LONGEST;
    pieces.push({ text: piece.slice(0, length), start: start + at });
    at += length;
  }
  return [...pieces, { text: text.slice(at), start: start + at }];
}

/** Words, however written. */
export const countWords = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
