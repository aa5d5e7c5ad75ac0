'use client';
import { type DragEvent, type KeyboardEvent, type RefObject, useState } from 'react';
import type { Column } from './board-columns';
import { cardOf, columnOf } from './moved-board';

/** A card that was picked up, and the column it would fall into. */
export interface Hand {
  readonly id: string;
  readonly over: string;
  readonly by: 'keys' | 'mouse';
}

/** What a hand may do with the board. */
interface Acts {
  /** The card was let go over a column that is not its own. */
  readonly drop: (id: string, to: Column, by: Hand['by']) => void;
  readonly openMenu: (id: string) => void;
  readonly undo: () => void;
}

/** Carries a card by mouse, or by keyboard: Space takes it, arrows choose a column, Space lets go, Escape puts it back. */
export function useHand(
  columns: readonly Column[],
  board: RefObject<HTMLElement | null>,
  { drop, openMenu, undo }: Acts,
) {
  const [hand, setHand] = useState<Hand>();
  const [said, say] = useState('');

  const organisation = (id: string) => cardOf(columns, id)?.[1] ?? '';
  const stay = ({ id, by }: Hand) => {
    setHand(undefined);
    if (by === 'keys') say(`${organisation(id)} stays in ${columnOf(columns, id)?.name}.`);
  };
  const letGo = (held: Hand) => {
    const to = columns.find((column) => column.id === held.over);
    if (!to || to === columnOf(columns, held.id)) return stay(held);
    setHand(undefined);
    say('');
    drop(held.id, to, held.by);
  };
  const pickUp = (id: string) => {
    const from = columnOf(columns, id);
    if (!from) return;
    setHand({ id, over: from.id, by: 'keys' });
    say(
      `${organisation(id)} is in hand, in ${from.name}. Left and right choose a stage, Space lets go, Escape puts it back.`,
    );
  };
  const step = (held: Hand, by: number) => {
    const to = columns[columns.findIndex((column) => column.id === held.over) + by];
    if (!to) return;
    setHand({ ...held, over: to.id });
    say(`Over ${to.name}.`);
    board.current?.querySelector(`#s-${to.id}`)?.scrollIntoView({ inline: 'nearest', block: 'nearest' });
  };

  /** @returns whether the key was ours. */
  const withHand = (held: Hand, key: string): boolean => {
    if (key === 'ArrowLeft') step(held, -1);
    else if (key === 'ArrowRight') step(held, 1);
    else if (key === ' ' || key === 'Enter') letGo(held);
    else if (key === 'Escape') stay(held);
    else return false;
    return true;
  };
  const onCard = (id: string | undefined, key: string): boolean => {
    if (key === 'z') undo();
    else if (id && key === ' ') pickUp(id);
    else if (id && key === 'm') openMenu(id);
    else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const isOurs = hand ? withHand(hand, key) : onCard(cardIdAt(event.target), key);
    if (isOurs) event.preventDefault();
  };

  const onDragStart = (event: DragEvent) => {
    const card = (event.target as Element).closest?.('li');
    const id = cardIdAt(card);
    const from = columnOf(columns, id);
    if (!card || !id || !from) return;
    event.dataTransfer.effectAllowed = 'copyMove';
    const { left, top } = card.getBoundingClientRect();
    event.dataTransfer.setDragImage(card, event.clientX - left, event.clientY - top);
    setHand({ id, over: from.id, by: 'mouse' });
  };
  const onDragOver = (event: DragEvent) => {
    const over = columnIdAt(event.target);
    if (hand?.by !== 'mouse' || !over) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'move';
    if (over !== hand.over) setHand({ ...hand, over });
  };
  const onDrop = (event: DragEvent) => {
    if (hand?.by !== 'mouse') return;
    event.preventDefault();
    letGo(hand);
  };
  const onDragEnd = () => setHand(undefined);
  const onBlur = () => hand?.by === 'keys' && stay(hand);

  return { hand, said, on: { onKeyDown, onDragStart, onDragOver, onDrop, onDragEnd, onBlur } };
}

/** The card at an element: its link holds its id, so that nothing else has to. */
export function cardIdAt(element: EventTarget | null): string | undefined {
  const card = element instanceof Element ? element.closest('li') : null;
  return card?.querySelector('a')?.pathname.split('/')[2];
}

const columnIdAt = (element: EventTarget) =>
  (element instanceof Element && element.closest('section')?.id.slice(2)) || undefined;
