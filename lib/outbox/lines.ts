/** What ends a line somewhere, or turns the direction of what follows: in a header, either would be another header or a disguise. */
const BREAKS = /[\p{Cc}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]+/gu;

/** A text as one line of a header: a subject, a name. */
export const oneLine = (text: string): string =>
  text.replaceAll(BREAKS, ' ').replaceAll(/ {2,}/g, ' ').trim();

/**
 * Whether a text is one mail address and nothing beside it: no second one, no display name, no comment, no quotes, no
 * break of a line. Stricter than the standard, which has addresses that nobody has.
 */
export const isAddress = (text: string): boolean =>
  text.length <= 254 &&
  /^[^\s\p{C}\p{Z}@<>()[\]\\,;:"]{1,64}@[^\s\p{C}\p{Z}@<>()[\]\\,;:"']+$/u.test(text) &&
  !/(^-|\.\.|@[.-]|\.$)/.test(text);
