import { z } from 'zod';
import { OUTCOMES } from '@/lib/applications/rules';
import { LONGEST_KEY, tagKey } from '@/lib/tags/rules';
import { isDay } from '@/lib/time/days';
import { type Cursor, cursorIn } from './cursor';
import {
  COLUMNS,
  DIRECTIONS,
  FIRST_COLUMNS,
  GOAL_FITS,
  type ListView,
  SORTS,
  type Sort,
  USUAL,
  WHOLE_LIST,
} from './rules';

export type Query = Record<string, string | string[] | undefined>;

/** Values of one kind that an address may name. */
const MOST = 30;
const text = (most: number) =>
  z
    .string()
    .transform((value) => value.replaceAll('\0', '').trim())
    .pipe(z.string().min(1).max(most));
const day = z.string().refine(isDay);
const yes = z.literal('1');

/** What each word of an address may say. Those that may come several times are lists. */
const ONE = {
  find: text(200),
  source: text(200),
  from: day,
  to: day,
  target: yes,
  fit: z.enum(GOAL_FITS),
  feedback: yes,
  quiet: z.coerce.number().int().min(1).max(3650),
  view: z.uuid(),
  done: z.uuid(),
  sort: z.string().transform((value, context) => sortIn(value) ?? unfit(context)),
  after: z.string(),
} as const;
const SEVERAL = {
  stage: z.uuid(),
  outcome: z.enum(OUTCOMES),
  tag: text(LONGEST_KEY).transform(tagKey).pipe(text(LONGEST_KEY)),
  column: z.enum(COLUMNS),
} as const;

export interface ReadAddress {
  readonly view: ListView;
  /** Whether something in it made no sense, and was left out. */
  readonly isPartly: boolean;
}

/** Reads the list's address. What is empty was not said, as a form sends it; what makes no sense is left out. */
export function listView(query: Query): ReadAddress {
  let isPartly = Object.keys(query).some((name) => !(name in ONE) && !(name in SEVERAL));
  const one = <K extends keyof typeof ONE>(name: K): z.output<(typeof ONE)[K]> | undefined => {
    const [value = '', ...more] = [query[name] ?? []].flat();
    if (value === '') return undefined;
    const read = ONE[name].safeParse(value);
    if (!read.success || more.length > 0) isPartly = true;
    return read.data as z.output<(typeof ONE)[K]> | undefined;
  };
  const several = <K extends keyof typeof SEVERAL>(name: K): z.output<(typeof SEVERAL)[K]>[] => {
    const values = [query[name] ?? []].flat().filter((value) => value !== '');
    const read = values.slice(0, MOST).map((value) => SEVERAL[name].safeParse(value));
    if (values.length > MOST || read.some(({ success }) => !success)) isPartly = true;
    return [...new Set(read.flatMap(({ data }) => data ?? []))] as z.output<(typeof SEVERAL)[K]>[];
  };
  const order = one('sort') ?? { sort: WHOLE_LIST.sort, direction: WHOLE_LIST.direction };
  const after = one('after');
  const cursor: Cursor | undefined = after === undefined ? undefined : cursorIn(after, order.sort);
  if (after !== undefined && !cursor) isPartly = true;
  const columns = several('column');
  return {
    view: {
      find: one('find') ?? '',
      stages: several('stage'),
      outcomes: several('outcome'),
      source: one('source') ?? '',
      tags: several('tag'),
      from: one('from') ?? null,
      to: one('to') ?? null,
      isTarget: one('target') !== undefined,
      fit: one('fit') ?? null,
      hasFeedback: one('feedback') !== undefined,
      quiet: one('quiet') ?? null,
      ...order,
      columns: columns.length > 0 ? COLUMNS.filter((column) => columns.includes(column)) : FIRST_COLUMNS,
      after: cursor ?? null,
      viewId: one('view') ?? null,
      doneActId: one('done') ?? null,
    },
    isPartly,
  };
}

function sortIn(value: string): Pick<ListView, 'sort' | 'direction'> | undefined {
  const [name, way] = value.split('.');
  const sort = SORTS.find((one) => one === name) as Sort | undefined;
  const direction = sort && (way === undefined ? USUAL[sort] : DIRECTIONS.find((one) => one === way));
  return sort && direction ? { sort, direction } : undefined;
}

function unfit(context: z.RefinementCtx): never {
  context.addIssue({ code: 'custom', message: 'No such order' });
  return z.NEVER;
}

/** A query kept under a name, read as an address is. */
export const viewOfQuery = (query: string): ListView => {
  const words = new URLSearchParams(query);
  const names = [...new Set(words.keys())];
  return listView(Object.fromEntries(names.map((name) => [name, words.getAll(name)]))).view;
};
