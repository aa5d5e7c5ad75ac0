import { z } from 'zod';
import { REASONS, type Reason } from '@/lib/attention/rules';

/** What a roster can be narrowed to: a reason that asks, or those who said how things are. */
export const FILTERS = [...REASONS, 'said'] as const;
export type Filter = Reason | 'said';

/** How a roster is asked for: its address holds all of it. */
export interface RosterAsked {
  readonly why: Filter | null;
  /** A group's id. */
  readonly group: string | null;
  /** Part of a name. */
  readonly find: string;
  /** How many are shown. */
  readonly show: number;
}

/** So many are shown at first, and so many more with each press. */
export const AT_ONCE = 50;
const MOST = 1000;

export type Query = Readonly<Record<string, string | string[] | undefined>>;

/** Reads an address; what is none of it counts as not asked. */
export function rosterAsked(query: Query): RosterAsked {
  const one = (name: string) => [query[name] ?? ''].flat()[0]?.trim() ?? '';
  const show = Number(one('show'));
  const group = one('group');
  return {
    why: FILTERS.find((filter) => filter === one('why')) ?? null,
    group: z.uuid().safeParse(group).success ? group : null,
    find: one('find').slice(0, 80),
    show: Number.isInteger(show) && show > AT_ONCE ? Math.min(show, MOST) : AT_ONCE,
  };
}

/** The address of a roster, with changes. */
export function rosterHref(asked: RosterAsked, change: Partial<RosterAsked> = {}, path = '/clients'): string {
  const { why, group, find, show } = { ...asked, ...change };
  const query = new URLSearchParams();
  if (why) query.set('why', why);
  if (group) query.set('group', group);
  if (find) query.set('find', find);
  if (show > AT_ONCE) query.set('show', String(show));
  return query.size > 0 ? `${path}?${query}` : path;
}
