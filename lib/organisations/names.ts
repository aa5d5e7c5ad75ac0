/**
 * The form in which two spellings of one organisation (or role) are the same: without case, accents, punctuation and
 * doubled blanks. Keeps letters of every script.
 */
export function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
