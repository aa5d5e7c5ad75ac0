import { z } from 'zod';

/** Cards a column shows at first, and how many more at a time. */
export const CARDS = 30;
/** Beyond these the list serves better than a column. */
export const MOST_CARDS = 300;

/** What the board's address says. */
export interface BoardView {
  /** The stage that a phone shows. */
  readonly stage?: string | undefined;
  /** The column that shows more than the others, and how many. */
  readonly more?: { readonly stageId: string; readonly limit: number } | undefined;
  /** Whether old "noes" are shown. */
  readonly withQuiet: boolean;
}

export type Query = Record<string, string | string[] | undefined>;

/** Reads an address; whatever makes no sense in it counts as not said. */
export function boardView(query: Query): BoardView {
  const more = idIn(query.more);
  return {
    stage: idIn(query.stage),
    more: more ? { stageId: more, limit: countIn(query.n) } : undefined,
    withQuiet: query.old === '1',
  };
}

/** The address of a view of the board. */
export function boardHref({ stage, more, withQuiet }: BoardView): string {
  const query = new URLSearchParams();
  if (stage) query.set('stage', stage);
  if (more) query.set('more', more.stageId);
  if (more) query.set('n', String(more.limit));
  if (withQuiet) query.set('old', '1');
  return query.size > 0 ? `/applications?${query}` : '/applications';
}

/** An id out of an address; undefined for anything else. */
export const idIn = (value: string | string[] | undefined): string | undefined =>
  z.uuid().safeParse(value).data;

/** Text out of an address, at most so long. */
export const textIn = (value: string | string[] | undefined, most = 200): string =>
  typeof value === 'string' ? value.trim().slice(0, most) : '';

function countIn(value: string | string[] | undefined): number {
  const n = typeof value === 'string' && /^\d{1,4}$/.test(value) ? Number(value) : CARDS * 2;
  return Math.min(Math.max(n, CARDS), MOST_CARDS);
}
