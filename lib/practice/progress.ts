import type { Day } from '@/lib/time/days';
import {
  GROUPS_OF,
  PRACTICE_KINDS,
  type PracticeGroup,
  type PracticeKind,
  type Standing,
  standOf,
} from './rules';

interface Counted extends Standing {
  readonly kind: PracticeKind;
  readonly group: PracticeGroup | null;
}
export interface Progress {
  readonly kind: PracticeKind;
  /** Null: one's own items that are in no group. */
  readonly group: PracticeGroup | null;
  readonly done: number;
  readonly all: number;
}

/**
 * How many of each group are done, in the order in which groups are gone through; groups without items take no room.
 * What repeats counts as done until its next day comes; what belongs to each interview is counted there.
 */
export function progressOf(items: readonly Counted[], today: Day): Progress[] {
  const counted = items
    .map((item) => ({ item, stand: standOf(item, today) }))
    .filter(({ stand }) => stand !== 'each-interview');
  return PRACTICE_KINDS.flatMap((kind) =>
    [...GROUPS_OF[kind], null].flatMap((group) => {
      const its = counted.filter(({ item }) => item.kind === kind && groupOf(item) === group);
      const done = its.filter(({ stand }) => stand !== 'open').length;
      return its.length > 0 ? [{ kind, group, done, all: its.length }] : [];
    }),
  );
}

/** The group that an item is shown in: one of its kind, or none. */
export const groupOf = ({ kind, group }: Pick<Counted, 'kind' | 'group'>): PracticeGroup | null =>
  group && GROUPS_OF[kind].includes(group) ? group : null;
