import type { Card as CardRow } from '@/db/applications/reads';
import type { CountedStage } from '@/db/stages/reads';
import { cardFoot, type FootMark } from '@/lib/applications/card-foot';
import type { StageColour, StageKind } from '@/lib/stages/rules';
import { type Day, daysIn } from '@/lib/time/days';
import { type BoardView, boardHref, CARDS, MOST_CARDS, withLonger } from './board-address';

/** A card of the board. */
export type Card = readonly [
  id: string,
  organisation: string,
  role: string,
  version: number,
  foot: string,
  mark: FootMark,
];

/** A card as it travels to the browser: one line of text. There are some two hundred, and each value is felt. */
type PackedCard = string;

/** A link at a column's foot. */
export interface FootLink {
  readonly href: string;
  readonly words: string;
  /** Opened by itself when the last cards come into sight. */
  readonly isMore?: true;
}

export interface Column {
  readonly id: string;
  readonly name: string;
  readonly kind: StageKind;
  readonly colour: StageColour | null;
  /** Only a strip: its cards are not here. */
  readonly folded: boolean;
  /** All that stand here, shown or not. */
  readonly n: number;
  readonly cards: readonly Card[];
  readonly links: readonly FootLink[];
}
export type PackedColumn = Omit<Column, 'cards'> & { readonly cards: readonly PackedCard[] };

/** Where a board stands, and the list of the same applications. */
export interface Places {
  readonly board: string;
  readonly list: string;
}
const OWN: Places = { board: '/applications', list: '/applications/list' };

/** The board as plain rows. `now` is the moment it is drawn for, `zone` the reader's; `places` are the seeker's own unless said. */
export function boardColumns(
  stages: readonly CountedStage[],
  rows: readonly CardRow[],
  view: BoardView,
  { zone, locale, now, places = OWN }: { zone: string; locale: string; now: Date; places?: Places },
): PackedColumn[] {
  const dayOf = daysIn(zone);
  const today = dayOf(now);
  const byStage = new Map<string, PackedCard[]>(stages.map(({ id }) => [id, []]));
  const kinds = new Map(stages.map(({ id, kind }) => [id, kind]));
  for (const row of rows)
    byStage.get(row.stageId)?.push(packed(row, kinds.get(row.stageId) ?? 'saved', { today, locale, dayOf }));
  return stages.map((stage) => {
    const cards = byStage.get(stage.id) ?? [];
    const { quiet: _, ...shown } = stage;
    return { ...shown, cards, links: stage.folded ? [] : linksOf(stage, cards.length, view, places) };
  });
}

function packed(
  row: CardRow,
  kind: StageKind,
  { today, locale, dayOf }: { today: Day; locale: string; dayOf: (moment: Date) => Day },
): PackedCard {
  const foot = cardFoot({ ...row, kind, since: dayOf(new Date(row.stageSince)) }, today, locale);
  const parts = [row.id, row.version, foot.mark, foot.text, row.organisation, row.role];
  return parts.map(flat).join('\t');
}

/** Without what a line of text is taken apart by. */
function flat(part: string | number): string {
  const text = String(part);
  return /[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text;
}

function linksOf(stage: CountedStage, shown: number, view: BoardView, places: Places): FootLink[] {
  const links: FootLink[] = [];
  const unfolded = view.withQuiet ? stage.n : stage.n - stage.quiet;
  const hidden = unfolded - shown;
  if (hidden > 0 && shown >= MOST_CARDS) {
    links.push({ href: `${places.list}?stage=${stage.id}`, words: `See all ${stage.n} in the list` });
  } else if (hidden > 0) {
    const more = { stageId: stage.id, limit: Math.min(shown + CARDS, MOST_CARDS) };
    links.push({
      href: boardHref(withLonger({ ...view, stage: stage.id }, more), places.board),
      words: `Show ${Math.min(hidden, CARDS)} more`,
      isMore: true,
    });
  }
  if (stage.quiet > 0) {
    const href = boardHref({ ...view, stage: stage.id, withQuiet: !view.withQuiet }, places.board);
    links.push({ href, words: view.withQuiet ? 'Fold the old ones' : `Show ${oldOnes(stage.quiet)}` });
  }
  return links;
}

const oldOnes = (n: number) => (n === 1 ? 'one old one' : `${n} old ones`);

/** The stage that a phone shows: the one asked for, else the first open one with something in it. */
export function shownStage(columns: readonly PackedColumn[], asked: string | undefined): string | undefined {
  const isOpen = ({ kind, n, folded }: PackedColumn) => kind !== 'closed' && n > 0 && !folded;
  const column =
    columns.find(({ id }) => id === asked) ??
    columns.find(isOpen) ??
    columns.find(({ n }) => n > 0) ??
    columns[0];
  return column?.id;
}
