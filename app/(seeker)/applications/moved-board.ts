import type { FootMark } from '@/lib/applications/card-foot';
import type { Card, Column } from './board-columns';

/** A card on its way, before the server has answered. */
export interface Step {
  readonly id: string;
  readonly to: string;
  /** How many other cards of its column stay above it: none, unless said. */
  readonly at?: number;
  /** What its last line says until the server knows better, and its mark; as before, unless said. */
  readonly foot?: string;
  readonly mark?: FootMark;
}

/** The board after these steps, one after the other, with counts right. An unknown card or column changes nothing. */
export const movedBoard = (columns: readonly Column[], steps: readonly Step[]): readonly Column[] =>
  steps.reduce(afterOne, columns);

function afterOne(columns: readonly Column[], step: Step): readonly Column[] {
  const from = columnOf(columns, step.id);
  const card = from?.cards.find(([id]) => id === step.id);
  if (!from || !card || !columns.some(({ id }) => id === step.to)) return columns;
  const [id, organisation, role, version, foot, mark] = card;
  const moved: Card = [id, organisation, role, version, step.foot ?? foot, step.mark ?? mark];
  return columns.map((column) => {
    if (column !== from && column.id !== step.to) return column;
    const others = othersIn(column, id);
    const isTarget = column.id === step.to;
    return {
      ...column,
      n: column.n + (isTarget ? 1 : 0) - (column === from ? 1 : 0),
      cards: isTarget ? others.toSpliced(step.at ?? 0, 0, moved) : others,
    };
  });
}

/** The cards of a column without one. */
export const othersIn = (column: Column, cardId: string): Card[] =>
  column.cards.filter(([id]) => id !== cardId);

/** The column in which a card is shown. */
export const columnOf = (columns: readonly Column[], cardId: string | undefined): Column | undefined =>
  columns.find(({ cards }) => cards.some(([id]) => id === cardId));

/** The card of that id, if it is shown. */
export const cardOf = (columns: readonly Column[], cardId: string | undefined): Card | undefined =>
  columnOf(columns, cardId)?.cards.find(([id]) => id === cardId);

/** How many cards of its column lie above it. */
export const placeOf = (column: Column, cardId: string): number =>
  column.cards.findIndex(([id]) => id === cardId);
