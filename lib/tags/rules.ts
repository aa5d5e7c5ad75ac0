/** Tags on one application: more of them tell nothing apart. */
export const MOST_TAGS = 20;
/** Letters of a tag. */
export const LONGEST_TAG = 40;

/** Characters of a tag's key: "ﷺ", normalised, has eighteen, and none has more. */
export const LONGEST_KEY = LONGEST_TAG * 18;

/**
 * The form in which two ways of writing a tag are the same; the key of a key is itself. Keeps punctuation: "C#" is not
 * "C++". Normalised twice and trimmed last, since either step may leave something for the other: "¨" becomes a blank and
 * a mark, and "İ" two characters.
 */
export const tagKey = (tag: string): string => tag.normalize('NFKC').toLowerCase().normalize('NFKC').trim();

/** What is typed with commas between, as tags: trimmed, without "#" before them, each once, in the order of their keys. */
export function tagsIn(text: string): string[] {
  const tags = new Map<string, string>();
  for (const part of text.split(/[,،、;\n]/)) {
    const tag = part
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/^#+\s*/, '');
    if (tag && !tags.has(tagKey(tag))) tags.set(tagKey(tag), tag);
  }
  return [...tags].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, tag]) => tag);
}

/** The same in one line, as a form shows them and a history tells of them. */
export const tagLine = (tags: readonly string[]): string => tags.join(', ');
