'use client';
import { type KeyboardEvent, type RefObject, useState } from 'react';
import type { Column } from './board-columns';
import { cardIdAt } from './board-places';
import { cardOf, columnOf, othersIn, placeOf } from './moved-board';
import { usePointer } from './use-pointer';

/** A card that was picked up, and the place into which it would fall: a column, below so many other cards. */
export interface Hand {
  readonly id: string;
  readonly over: string;
  readonly at: number;
  readonly by: 'keys' | 'pointer';
}

/** What a hand may do with the board. */
interface Acts {
  /** The card was let go at a place that is not its own. */
  readonly drop: (id: string, to: Column, at: number, by: Hand['by']) => void;
  readonly openMenu: (id: string) => void;
  readonly undo: () => void;
  /** Begins ticking with a card. */
  readonly select: (id: string) => void;
  /** Shows the stage beside the one in sight. */
  readonly turn: (by: 1 | -1) => void;
  readonly mayCarry: boolean;
}

/**
 * Carries a card by pointer, or by keyboard: Space takes it, arrows choose the place, Space lets go, Escape puts it
 * back. With nothing in hand the arrows go from card to card.
 */
export function useHand(columns: readonly Column[], board: RefObject<HTMLElement | null>, acts: Acts) {
  const [hand, setHand] = useState<Hand>();
  const [said, say] = useState('');

  const organisation = (id: string) => cardOf(columns, id)?.[1] ?? '';
  const take = (id: string, by: Hand['by']) => {
    const from = columnOf(columns, id);
    if (!from) return;
    setHand({ id, over: from.id, at: placeOf(from, id), by });
    if (by === 'keys')
      say(
        `${organisation(id)} is in hand, in ${from.name}, ${placeOf(from, id) + 1} of ${from.cards.length}. Arrows choose a place, Space lets go, Escape puts it back.`,
      );
  };
  const stay = ({ id, by }: Hand) => {
    setHand(undefined);
    if (by === 'keys') say(`${organisation(id)} stays in ${columnOf(columns, id)?.name}.`);
  };
  const letGo = (held: Hand) => {
    const to = columns.find((column) => column.id === held.over);
    const from = columnOf(columns, held.id);
    if (!to || (to === from && placeOf(to, held.id) === held.at)) return stay(held);
    setHand(undefined);
    say('');
    acts.drop(held.id, to, held.at, held.by);
  };
  const step = (held: Hand, key: string) => {
    const here = columns.findIndex((column) => column.id === held.over);
    const to = columns[here + (key === 'ArrowLeft' ? -1 : key === 'ArrowRight' ? 1 : 0)];
    if (!to) return;
    const others = othersIn(to, held.id).length;
    const at = Math.min(held.at + (key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : 0), others);
    if (at < 0 || (to.id === held.over && at === held.at)) return;
    setHand({ ...held, over: to.id, at });
    say(`Over ${to.name}${others > 0 ? `, place ${at + 1} of ${others + 1}` : ''}.`);
    const section = board.current?.querySelector(`#s-${to.id}`);
    const card = [...(section?.querySelectorAll('li') ?? [])].filter((one) => cardIdAt(one) !== held.id)[at];
    (card ?? section)?.scrollIntoView({ inline: 'nearest', block: 'nearest' });
  };

  /** @returns whether the key was ours. */
  const withHand = (held: Hand, key: string): boolean => {
    if (key.startsWith('Arrow')) step(held, key);
    else if (key === ' ' || key === 'Enter') letGo(held);
    else if (key === 'Escape') stay(held);
    else return false;
    return true;
  };
  const onCard = (id: string | undefined, key: string): boolean => {
    if (key === 'z') acts.undo();
    else if (!id) return false;
    else if (key === ' ') take(id, 'keys');
    else if (key === 'm') acts.openMenu(id);
    else if (key === 'x') acts.select(id);
    else return key.startsWith('Arrow') && goFrom(id, key);
    return true;
  };
  /** To the card beside one. */
  const goFrom = (id: string, key: string): boolean => {
    const from = columnOf(columns, id);
    if (!from) return false;
    const at = placeOf(from, id) + (key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : 0);
    const filled = columns.filter(({ cards, folded }) => cards.length > 0 && !folded);
    const to = filled[filled.indexOf(from) + (key === 'ArrowLeft' ? -1 : key === 'ArrowRight' ? 1 : 0)];
    const next = to?.cards[to === from ? at : Math.min(at, to.cards.length - 1)];
    const link = next && board.current?.querySelector<HTMLElement>(`a[href="/applications/${next[0]}"]`);
    link?.focus();
    return Boolean(link);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !acts.mayCarry) return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const isLink = event.target instanceof HTMLAnchorElement;
    const isOurs = hand ? withHand(hand, key) : isLink && onCard(cardIdAt(event.target), key);
    if (isOurs) event.preventDefault();
  };
  const onBlur = () => hand?.by === 'keys' && stay(hand);

  usePointer(board, {
    mayCarry: acts.mayCarry,
    pickUp: (id) => take(id, 'pointer'),
    over: (over, at) => setHand((held) => held && { ...held, over, at }),
    letGo: (id, over, at) => letGo({ id, over, at, by: 'pointer' }),
    putBack: (id) => stay({ id, over: '', at: 0, by: 'pointer' }),
    turn: acts.turn,
  });
  return { hand, said, on: { onKeyDown, onBlur } };
}
