import { cleanText } from '@/lib/captures/clean';
import { MOST_TEXT } from '@/lib/documents/rules';

/** Letters that programs set as one sign; they would keep words from being found. Others are kept as they are. */
const LIGATURES = /[\ufb00-\ufb06]/g;
/** A bullet of a symbol font, which reads as nothing. */
const BULLETS = /^[ \t]*[\uf000-\uf0ff•‣▪●◦·][ \t]*/gm;
/** Fewer letters than these in a whole file are a page number or a stamp on a picture. */
const FEWEST_LETTERS = 20;

/**
 * What was read out of a file, as it can be kept: at most `MOST_TEXT` characters, bullets as "- ", ligatures as letters;
 * and whether there was more.
 */
export function textOfFile(raw: string): { readonly text: string; readonly isCut: boolean } {
  const plain = raw.replace(LIGATURES, (sign) => sign.normalize('NFKC')).replace(BULLETS, '- ');
  const whole = cleanText(plain, plain.length);
  return { text: cleanText(whole, MOST_TEXT), isCut: whole.length > MOST_TEXT };
}

/** Whether what was read is so little that the pages must be pictures. */
export const isScan = (text: string): boolean => (text.match(/\p{L}/gu)?.length ?? 0) < FEWEST_LETTERS;
