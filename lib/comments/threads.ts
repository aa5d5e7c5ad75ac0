import type { Author, CommentKind } from './rules';

/** One entry, as it is read. */
export interface CommentEntry {
  readonly id: string;
  readonly rootId: string | null;
  readonly linkId: string | null;
  readonly kind: CommentKind;
  readonly by: Author;
  /** The coach's name as it was then; '' of the seeker's own. */
  readonly authorName: string;
  readonly words: string;
  readonly createdAt: string;
  /** When the seeker saw it, of a coach's. */
  readonly seenAt: string | null;
}

/** A first comment and what came after it, the oldest first. */
export interface Thread<E extends CommentEntry = CommentEntry> {
  readonly root: E;
  readonly entries: readonly E[];
  readonly last: E;
  readonly isResolved: boolean;
}

/**
 * Entries as threads, the one that moved last at the end. What hangs on nothing, or on another coach's thread, is shown
 * nowhere.
 * @param entries in any order.
 */
export function threadsOf<E extends CommentEntry>(entries: readonly E[]): Thread<E>[] {
  const sorted = entries.toSorted(inOrder);
  return sorted
    .filter(({ rootId }) => rootId === null)
    .map((root) => {
      const own = sorted.filter(
        (one) => one.id === root.id || (one.rootId === root.id && one.linkId === root.linkId),
      );
      const last = own.at(-1) ?? root;
      // Whoever says more opens it again by that.
      return { root, entries: own, last, isResolved: last.kind === 'resolved' };
    })
    .toSorted((one, other) => inOrder(one.last, other.last));
}

const inOrder = (one: CommentEntry, other: CommentEntry) =>
  Date.parse(one.createdAt) - Date.parse(other.createdAt) || (one.id < other.id ? -1 : 1);

/** Threads that wait for somebody: open, and the other one had the last word. */
export const waitingFor = <E extends CommentEntry>(who: Author, threads: readonly Thread<E>[]): Thread<E>[] =>
  threads.filter(({ isResolved, last }) => !isResolved && last.by !== who);
