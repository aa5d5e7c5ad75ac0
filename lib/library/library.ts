import type { PracticeKind } from '@/lib/practice/rules';
import { INTERVIEW_BEFORE } from './interview-before';
import { INTERVIEW_PRACTICE } from './interview-practice';
import { INTERVIEW_THERE } from './interview-there';
import type { LibraryItem } from './item';
import { RESUME_ITEMS } from './resume';
import { SEARCH_ITEMS } from './search';

export type { LibraryItem } from './item';

/** Everything that comes with the product, by kind and group, in the order in which one would go through it. */
export const LIBRARY: readonly LibraryItem[] = [
  ...RESUME_ITEMS,
  ...INTERVIEW_PRACTICE,
  ...INTERVIEW_BEFORE,
  ...INTERVIEW_THERE,
  ...SEARCH_ITEMS,
];

const BY_KEY = new Map(LIBRARY.map((item) => [item.key, item]));

/** All keys there are: what a form may name. */
export const LIBRARY_KEYS = LIBRARY.map((item) => item.key);

/** An item by its key; undefined for one there is not (of an older or a newer release). */
export const libraryItem = (key: string | null): LibraryItem | undefined => BY_KEY.get(key ?? '');

export const libraryOf = (kind: PracticeKind): readonly LibraryItem[] =>
  LIBRARY.filter((item) => item.kind === kind);
