/** Marks that turn the direction of what follows, so that a text reads as what it is not; and letters without a width. */
const HIDDEN = /[\u00ad\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
/** Half of a letter outside the basic plane. */
const HALVES = /[\ud800-\udfff]/gu;
const CONTROLS = /[^\P{Cc}\n\t]/gu;

/** A text as it can be kept: no control characters but line breaks, nothing hidden, no rows of empty lines. */
export function cleanText(text: string, most = 50_000): string {
  return text
    .slice(0, most * 2)
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(HIDDEN, '')
    .replace(CONTROLS, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .slice(0, most)
    .replace(HALVES, '')
    .trim();
}

/** One line of it, or null where nothing is left. */
export function cleanLine(text: unknown, most = 200): string | null {
  if (typeof text !== 'string') return null;
  return cleanText(text.slice(0, most * 10).replace(/\s+/g, ' '), most) || null;
}
