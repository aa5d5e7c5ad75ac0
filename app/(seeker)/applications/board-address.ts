import { z } from 'zod';
import { MOST_STAGES } from '@/lib/stages/rules';

/** Cards a column shows at first, and how many more at a time. */
export const CARDS = 20;
/** Beyond these the list serves better than a column. */
export const MOST_CARDS = 300;

/** A column that shows so many cards at most. */
export interface Longer {
  readonly stageId: string;
  readonly limit: number;
}

/** What the board's address says. */
export interface BoardView {
  /** The stage that a phone shows. */
  readonly stage?: string | undefined;
  /** The columns that show more than the others, and how many. */
  readonly more: readonly Longer[];
  /** Whether old "noes" are shown. */
  readonly withQuiet: boolean;
}

export type Query = Record<string, string | string[] | undefined>;

/** Reads an address; whatever makes no sense in it counts as not said. */
export function boardView(query: Query): BoardView {
  return {
    stage: idIn(query.stage),
    more: [query.more ?? []].flat().slice(0, MOST_STAGES).flatMap(longerIn),
    withQuiet: query.old === '1',
  };
}

/** The address of a view of the board; `board` is where it stands. */
export function boardHref(
  { stage, more = [], withQuiet = false }: Partial<BoardView>,
  board = '/applications',
): string {
  const query = new URLSearchParams();
  if (stage) query.set('stage', stage);
  for (const { stageId, limit } of more) query.append('more', `${stageId}.${limit}`);
  if (withQuiet) query.set('old', '1');
  return query.size > 0 ? `${board}?${query}` : board;
}

/** The page for adding one, filled in: it shows what happened there before, and adds it at the next press. */
export function addHref(typed: { organisation: string; role: string; stageId: string; url: string | null }) {
  const { organisation, role, stageId: stage, url } = typed;
  return `/applications/new?${new URLSearchParams({ organisation, role, stage, url: url ?? '', typed: '1' })}`;
}

/** The same with one column longer. */
export const withLonger = (view: BoardView, longer: Longer): BoardView => ({
  ...view,
  more: [...view.more.filter(({ stageId }) => stageId !== longer.stageId), longer],
});

/** An id out of an address; undefined for anything else. */
export const idIn = (value: string | string[] | undefined): string | undefined =>
  z.uuid().safeParse(value).data;

/** Text out of an address, at most so long. */
export const textIn = (value: string | string[] | undefined, most = 200): string =>
  typeof value === 'string' ? value.trim().slice(0, most) : '';

/** `id.60`: the stage, and how many. */
function longerIn(text: string): Longer[] {
  const [id, n = ''] = text.split('.');
  const stageId = idIn(id);
  const limit = /^\d{1,4}$/.test(n) ? Number(n) : CARDS * 2;
  return stageId ? [{ stageId, limit: Math.min(Math.max(limit, CARDS), MOST_CARDS) }] : [];
}
