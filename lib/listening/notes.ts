import { MOST_READING, MOST_WORDS } from './rules';

/** What is written down while somebody speaks: their words, and the seeker's own reading. */
export interface Notes {
  readonly words: string;
  readonly myReading: string;
}
/** Notes as a browser keeps them, with the version of the row that they were typed upon. */
export interface Copy extends Notes {
  readonly version: number;
}

/** As the server keeps a text. */
const asKept = (text: string) => text.replaceAll('\0', '').replace(/\r\n?/g, '\n').trim();

/** Whether two notes would be kept as the same. */
export const areSame = (one: Notes, other: Notes): boolean =>
  asKept(one.words) === asKept(other.words) && asKept(one.myReading) === asKept(other.myReading);

export const isEmpty = ({ words, myReading }: Notes): boolean =>
  asKept(words) === '' && asKept(myReading) === '';

/** Two texts as one in which nothing of either is lost: one after the other, unless one holds the other already. */
function both(one: string, other: string): string {
  if (asKept(one).includes(asKept(other))) return one;
  if (asKept(other).includes(asKept(one))) return other;
  return `${asKept(one)}\n\n${asKept(other)}`;
}

export const bothNotes = (one: Notes, other: Notes): Notes => ({
  words: both(one.words, other.words),
  myReading: both(one.myReading, other.myReading),
});

/** What is too long to be saved, as a sentence; undefined where nothing is. */
export function tooLong({ words, myReading }: Notes): string | undefined {
  const over = asKept(words).length > MOST_WORDS ? MOST_WORDS : undefined;
  const most = over ?? (asKept(myReading).length > MOST_READING ? MOST_READING : undefined);
  if (!most) return undefined;
  const what = over ? 'Their words are' : 'How you read it is';
  return `${what} longer than ${most.toLocaleString('en-GB')} characters, so this is not saved. Shorten it; nothing of it was lost.`;
}

/** What a page begins with when this browser has notes that may not have come to the server. */
export type Opening =
  | { readonly kind: 'as-saved' }
  /** Typed upon what is saved: it goes on from there. */
  | { readonly kind: 'go-on'; readonly notes: Notes }
  /** Typed upon something older, and both differ: both are shown. */
  | { readonly kind: 'two'; readonly notes: Notes };

/**
 * What to begin with, out of what is saved and the copies of this browser: one for each window that had unsaved notes.
 * Of several copies nothing is lost: they become one.
 */
export function openingOf(saved: Copy, copies: readonly Copy[]): Opening {
  const unsaved = copies.filter((copy) => !areSame(copy, saved) && !isEmpty(copy));
  const [first, ...others] = unsaved;
  if (!first) return { kind: 'as-saved' };
  const notes = others.reduce<Notes>(bothNotes, { words: first.words, myReading: first.myReading });
  const isUpon = unsaved.every((copy) => copy.version >= saved.version);
  return { kind: isUpon || isEmpty(saved) ? 'go-on' : 'two', notes };
}
