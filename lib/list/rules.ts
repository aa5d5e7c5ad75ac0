import type { Outcome } from '@/lib/applications/rules';
import type { Day } from '@/lib/time/days';
import type { Cursor } from './cursor';

/** Rows a page. */
export const ROWS = 50;
/** Rows that are counted; beyond these it is "1,000+". */
export const MOST_COUNTED = 1000;

/** What the list can be ordered by. */
export const SORTS = ['changed', 'applied', 'organisation', 'role', 'stage', 'pay', 'next'] as const;
export type Sort = (typeof SORTS)[number];
export const DIRECTIONS = ['up', 'down'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** The direction in which each is mostly wanted. Where nothing is written it comes last either way. */
export const USUAL: Record<Sort, Direction> = {
  changed: 'down',
  applied: 'down',
  organisation: 'up',
  role: 'up',
  stage: 'up',
  pay: 'down',
  next: 'up',
};

/** Each order in words. */
export const SORT_WORDS: Record<Sort, Record<Direction, string>> = {
  changed: { down: 'Changed last', up: 'Changed longest ago' },
  applied: { down: 'Applied last', up: 'Applied first' },
  organisation: { up: 'Organisation, A to Z', down: 'Organisation, Z to A' },
  role: { up: 'Role, A to Z', down: 'Role, Z to A' },
  stage: { up: 'Stage, first to last', down: 'Stage, last to first' },
  pay: { down: 'Pay, highest first', up: 'Pay, lowest first' },
  next: { up: 'Next action, soonest first', down: 'Next action, latest first' },
};

/** What a row may show beside the organisation. */
export const COLUMNS = [
  'role',
  'stage',
  'applied',
  'next',
  'changed',
  'pay',
  'place',
  'source',
  'tags',
] as const;
export type Column = (typeof COLUMNS)[number];
export const COLUMN_WORDS: Record<Column, string> = {
  role: 'Role',
  stage: 'Stage',
  applied: 'Applied',
  next: 'Next',
  changed: 'Changed',
  pay: 'Pay',
  place: 'Place',
  source: 'Found through',
  tags: 'Tags',
};
export const FIRST_COLUMNS: readonly Column[] = ['role', 'stage', 'applied', 'next'];

/** How an organisation, or one application there, stands against the goal. Not known is never no. */
export const GOAL_FITS = ['fits', 'unknown', 'something-not'] as const;
export type GoalFit = (typeof GOAL_FITS)[number];
export const GOAL_FIT_WORDS: Record<GoalFit, string> = {
  fits: 'It fits',
  unknown: 'Not known yet',
  'something-not': 'Something doesn’t fit',
};

/** One way of looking at the list: all that its address says. */
export interface ListView {
  readonly find: string;
  readonly stages: readonly string[];
  readonly outcomes: readonly Outcome[];
  readonly source: string;
  /** Keys of tags, all of which it must have. */
  readonly tags: readonly string[];
  readonly from: Day | null;
  readonly to: Day | null;
  readonly isTarget: boolean;
  readonly fit: GoalFit | null;
  readonly hasFeedback: boolean;
  /** Quiet for at least so many days. */
  readonly quiet: number | null;
  readonly sort: Sort;
  readonly direction: Direction;
  readonly columns: readonly Column[];
  /** The row behind which the page begins. */
  readonly after: Cursor | null;
  /** The saved view that this began from. */
  readonly viewId: string | null;
  /** The act of several that was just done. */
  readonly doneActId: string | null;
}

/** Everything, as it is shown when nothing is asked. */
export const WHOLE_LIST: ListView = {
  find: '',
  stages: [],
  outcomes: [],
  source: '',
  tags: [],
  from: null,
  to: null,
  isTarget: false,
  fit: null,
  hasFeedback: false,
  quiet: null,
  sort: 'changed',
  direction: 'down',
  columns: FIRST_COLUMNS,
  after: null,
  viewId: null,
  doneActId: null,
};

/** What narrows the list, each of which can be taken away by itself. */
export const FILTERS = [
  'find',
  'stages',
  'outcomes',
  'source',
  'tags',
  'applied',
  'isTarget',
  'fit',
  'hasFeedback',
  'quiet',
] as const;
export type Filter = (typeof FILTERS)[number];

const EMPTY: Record<Filter, Partial<ListView>> = {
  find: { find: '' },
  stages: { stages: [] },
  outcomes: { outcomes: [] },
  source: { source: '' },
  tags: { tags: [] },
  applied: { from: null, to: null },
  isTarget: { isTarget: false },
  fit: { fit: null },
  hasFeedback: { hasFeedback: false },
  quiet: { quiet: null },
};

/** The filters that are on. */
export const filtersOf = (view: ListView): Filter[] =>
  FILTERS.filter((filter) =>
    Object.entries(EMPTY[filter]).some(
      ([key, empty]) => String(view[key as keyof ListView]) !== String(empty),
    ),
  );

/** The same from its first page with one filter off. */
export const without = (view: ListView, filter: Filter): ListView => ({
  ...view,
  ...EMPTY[filter],
  after: null,
  doneActId: null,
});
