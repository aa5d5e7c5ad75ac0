'use client';
import { useRouter } from 'next/navigation';
import { type RefObject, startTransition, useEffect } from 'react';
import type { Column } from './board-columns';

/** So many cards before the last one more are asked for. */
const AHEAD = 6;

/**
 * Opens the address of a column's "Show more" by itself when its last cards come into sight; the link stays for whoever has
 * no script.
 * @param isBusy nothing is loaded under a move that is on its way, nor under a card in hand.
 */
export function useMore(
  board: RefObject<HTMLElement | null>,
  columns: readonly Column[],
  isBusy: boolean,
): void {
  const router = useRouter();
  useEffect(() => {
    if (isBusy) return;
    const more = new Map<Element, string>();
    const eye = new IntersectionObserver((seen) => {
      const href = more.get(seen.find((one) => one.isIntersecting)?.target as Element);
      // Without a network the router would leave the board for the browser's own page.
      if (!href || !navigator.onLine) return;
      eye.disconnect();
      startTransition(() => router.replace(href as never, { scroll: false }));
    });
    for (const { id, folded, links } of columns) {
      const href = links.find(({ isMore }) => isMore)?.href;
      const cards = href && !folded ? board.current?.querySelector(`#s-${id} ul`)?.children : undefined;
      const last = cards?.[Math.max(cards.length - AHEAD, 0)];
      if (!href || !last) continue;
      more.set(last, href);
      eye.observe(last);
    }
    return () => eye.disconnect();
  }, [board, columns, isBusy, router]);
}
