'use client';
import { type RefObject, useEffect, useRef } from 'react';
import { cardIdAt, columnsInSight, ghostOf, scrollAtEdges, slotAt } from './board-places';

/** What a pointer may do with the board. */
export interface PointerActs {
  /** Whether a card may be carried now. */
  readonly mayCarry: boolean;
  readonly pickUp: (id: string) => void;
  readonly over: (columnId: string, at: number) => void;
  readonly letGo: (id: string, columnId: string, at: number) => void;
  readonly putBack: (id: string) => void;
  /** The stage beside the one in sight, on a phone: by a swipe, or by a card held at the screen's edge. */
  readonly turn: (by: 1 | -1) => void;
}

/** A mouse carries after so many pixels; a finger when it has rested so long, as until then it may be scrolling. */
const MOUSE_MOVES = 5;
const FINGER_RESTS = 350;
const FINGER_TREMBLES = 10;
const SWIPE = 60;
const TURN_AFTER = 650;
const TURN_EDGE = 28;

interface Point {
  readonly x: number;
  readonly y: number;
}
interface Press extends Point {
  readonly pointerId: number;
  readonly isFinger: boolean;
  /** The card under it, if it may be carried. */
  readonly card?: Element | undefined;
  readonly id?: string | undefined;
  readonly timer?: number;
  readonly since: number;
}

/**
 * Carries cards by mouse, finger or pen. A finger that moves at once scrolls the page as ever, or, sideways on a phone,
 * turns to the next stage; only one that rests on a card takes it up. Escape puts it back.
 */
export function usePointer(board: RefObject<HTMLElement | null>, acts: PointerActs): void {
  const latest = useRef(acts);
  useEffect(() => {
    latest.current = acts;
  });
  useEffect(() => {
    const element = board.current;
    if (!element) return;
    const stop = new AbortController();
    const { signal } = stop;
    let press: Press | undefined;
    let carried:
      | { ghost: HTMLElement; id: string; grip: Point; frame: number; turnFrom?: number }
      | undefined;
    let at: Point = { x: 0, y: 0 };
    let shown = '';

    const draw = () => {
      if (!carried) return;
      carried.ghost.style.transform = `translate(${at.x - carried.grip.x}px, ${at.y - carried.grip.y}px)`;
    };
    const frame = () => {
      if (!carried) return;
      scrollAtEdges(element, at);
      turnAtEdge();
      const slot = slotAt(element, at, carried.id);
      if (slot && shown !== `${slot.columnId} ${slot.at}`) {
        shown = `${slot.columnId} ${slot.at}`;
        latest.current.over(slot.columnId, slot.at);
      }
      carried.frame = requestAnimationFrame(frame);
    };
    const turnAtEdge = () => {
      if (!carried || columnsInSight(element).length > 1) return;
      const by = at.x < TURN_EDGE ? -1 : at.x > innerWidth - TURN_EDGE ? 1 : 0;
      const now = performance.now();
      if (by === 0) carried.turnFrom = now;
      else if (now - (carried.turnFrom ?? now) > TURN_AFTER) {
        carried.turnFrom = now;
        latest.current.turn(by);
      } else carried.turnFrom ??= now;
    };

    const start = () => {
      if (!press?.card || !press.id) return;
      const { left, top } = press.card.getBoundingClientRect();
      carried = {
        ghost: ghostOf(press.card),
        id: press.id,
        grip: { x: press.x - left, y: press.y - top },
        frame: requestAnimationFrame(frame),
      };
      shown = '';
      element.setPointerCapture(press.pointerId);
      document.documentElement.classList.add('carrying');
      getSelection()?.removeAllRanges();
      latest.current.pickUp(press.id);
      draw();
    };
    const end = () => {
      clearTimeout(press?.timer);
      press = undefined;
      if (!carried) return;
      cancelAnimationFrame(carried.frame);
      carried.ghost.remove();
      carried = undefined;
      document.documentElement.classList.remove('carrying');
    };
    /** What lies under a card that was let go is not opened by that. */
    const swallowClick = () => {
      const swallow = (event: Event) => {
        event.preventDefault();
        event.stopPropagation();
      };
      addEventListener('click', swallow, { capture: true, once: true });
      setTimeout(() => removeEventListener('click', swallow, { capture: true }));
    };

    const onDown = (event: PointerEvent) => {
      if (!event.isPrimary || event.button !== 0 || carried) return;
      const isFinger = event.pointerType !== 'mouse';
      const target = event.target as Element;
      const isCard = latest.current.mayCarry && !target.closest('.dots, button, input, label');
      const card = (isCard && target.closest('li')) || undefined;
      at = { x: event.clientX, y: event.clientY };
      press = {
        ...at,
        pointerId: event.pointerId,
        isFinger,
        card,
        id: cardIdAt(card ?? null),
        since: performance.now(),
        ...(isFinger && card ? { timer: window.setTimeout(start, FINGER_RESTS) } : {}),
      };
    };
    const onMove = (event: PointerEvent) => {
      if (event.pointerId !== press?.pointerId) return;
      at = { x: event.clientX, y: event.clientY };
      if (carried) return draw();
      const moved = Math.hypot(at.x - press.x, at.y - press.y);
      if (press.isFinger && moved > FINGER_TREMBLES) clearTimeout(press.timer);
      else if (!press.isFinger && press.card && moved > MOUSE_MOVES) start();
    };
    const onUp = (event: PointerEvent) => {
      if (event.pointerId !== press?.pointerId) return;
      const { isFinger, x, y, since } = press;
      if (carried) {
        const { id } = carried;
        const slot = slotAt(element, { x: event.clientX, y: event.clientY }, id);
        end();
        swallowClick();
        return slot ? latest.current.letGo(id, slot.columnId, slot.at) : latest.current.putBack(id);
      }
      end();
      const [dx, dy] = [event.clientX - x, event.clientY - y];
      const isSwipe =
        Math.abs(dx) > SWIPE && Math.abs(dx) > 2 * Math.abs(dy) && performance.now() - since < 800;
      if (!isFinger || !isSwipe || columnsInSight(element).length > 1) return;
      swallowClick();
      latest.current.turn(dx < 0 ? 1 : -1);
    };
    const putBack = () => {
      const id = carried?.id;
      end();
      if (id) latest.current.putBack(id);
    };

    element.addEventListener('pointerdown', onDown, { signal });
    addEventListener('pointermove', onMove, { signal });
    addEventListener('pointerup', onUp, { signal });
    addEventListener('pointercancel', (event) => event.pointerId === press?.pointerId && putBack(), {
      signal,
    });
    addEventListener('blur', putBack, { signal });
    addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || !carried) return;
        event.preventDefault();
        swallowClick();
        putBack();
      },
      { signal, capture: true },
    );
    // Links carry themselves otherwise; and a resting finger opens the browser's menu.
    element.addEventListener('dragstart', (event) => event.preventDefault(), { signal });
    element.addEventListener(
      'contextmenu',
      (event) => (carried || (press?.isFinger && press.card)) && event.preventDefault(),
      { signal },
    );
    element.addEventListener('touchmove', (event) => carried && event.preventDefault(), {
      signal,
      passive: false,
    });
    return () => {
      stop.abort();
      end();
    };
  }, [board]);
}
