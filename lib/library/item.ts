import type { InterviewKind } from '@/lib/interviews/rules';
import type { PracticeGroup, PracticeKind } from '@/lib/practice/rules';
import type { Skill } from '@/lib/skills/rules';

/** One thing to do that comes with the product: one act, done in one sitting. */
export interface LibraryItem {
  /** Stable: rows remember it. A key is never given to another item. */
  readonly key: string;
  readonly kind: PracticeKind;
  readonly group: PracticeGroup;
  /** What is done, as its doer would note it. */
  readonly title: string;
  /** Why one would. */
  readonly why: string;
  /** How it is done, so that nothing has to be guessed. */
  readonly how: string;
  /** About how long it takes. */
  readonly minutes: number;
  /** Keys of the themes it is about (`lib/themes`), the nearest first. */
  readonly themes: readonly string[];
  readonly skill: Skill | null;
  /** Where it is for some kinds of interviews only: which. */
  readonly only?: readonly InterviewKind[];
  /** Where it is for a first round, or for a later one. */
  readonly round?: 'first' | 'later';
}

/** Kinds in which somebody on the other side asks and hears. */
export const TALKS: readonly InterviewKind[] = [
  'phone',
  'video',
  'in-person',
  'panel',
  'assessment-centre',
  'not-said',
];

/** An item without what its module says for all of them. */
export type Written = Omit<LibraryItem, 'kind' | 'group'>;

/** The items of one group. */
export const inGroup = (
  kind: PracticeKind,
  group: PracticeGroup,
  items: readonly Written[],
): readonly LibraryItem[] => items.map((item) => ({ ...item, kind, group }));
