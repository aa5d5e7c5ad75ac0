import type { FootMark } from '@/lib/applications/card-foot';
import type { Card, Column } from './board-columns';

/** A card on its way, before the server has answered. */
export interface Step {
  readonly id: string;
  readonly to: string;
  /** What its last line says until the server knows better. */
  readonly foot: string;
  readonly mark: FootMark;
  /** How many cards of its new column stay above it: none, unless it goes back to where it was. */
  readonly at?: number;
}

/** The board with one card on top of another column, and both counts right. An unknown card or column changes nothing. */
export function movedBoard(columns: readonly Column[], step: Step): readonly Column[] {
  const from = columnOf(columns, step.id);
  const card = from?.cards.find(([id]) => id === step.id);
  if (!from || !card || !columns.some(({ id }) => id === step.to)) return columns;
  const [id, organisation, role, version] = card;
  const moved: Card = [id, organisation, role, version, step.foot, step.mark];
  return columns.map((column) => {
    if (column !== from && column.id !== step.to) return column;
    const others = column.cards.filter((one) => one !== card);
    const isTarget = column.id === step.to;
    return {
      ...column,
      n: column.n + (isTarget ? 1 : 0) - (column === from ? 1 : 0),
      cards: isTarget ? others.toSpliced(step.at ?? 0, 0, moved) : others,
    };
  });
}

/** The column in which a card is shown. */
export const columnOf = (columns: readonly Column[], cardId: string | undefined): Column | undefined =>
  columns.find(({ cards }) => cards.some(([id]) => id === cardId));

/** The card of that id, if it is shown. */
export const cardOf = (columns: readonly Column[], cardId: string | undefined): Card | undefined =>
  columnOf(columns, cardId)?.cards.find(([id]) => id === cardId);
