/** A sentence with its place in the text. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
}

/** Stands for the first letter of what was quoted, where it matters that something was. */
export const QUOTE_MARK = '⁅';

const QUOTED =
  /(?<![\p{L}\p{N}])"[^"\n]{1,400}"|“[^”]{1,400}”|«[^»]{1,400}»|(?<![\p{L}\p{N}])['‘](?=\p{L})[^'’\n]*(?:['’](?=\p{L})[^'’\n]*)*['’](?![\p{L}\p{N}])/gu;
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

/** Sentences: to a mark that ends one, or an empty line. Lines that only break belong to the same sentence. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  for (const { 0: found, index } of text.matchAll(/(?:[^.!?\n]|\.(?=[\p{L}\p{N}])|\n(?!\s*\n))+[.!?]*/gu)) {
    if (/[\p{L}\p{N}]/u.test(found)) sentences.push({ text: found, start: index });
  }
  return sentences;
}

/** Words, however written. */
export const countWords = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
