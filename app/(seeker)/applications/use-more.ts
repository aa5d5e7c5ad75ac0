'use client';
import { useRouter } from 'next/navigation';
import { type RefObject, startTransition, useEffect } from 'react';

/** So many cards before the last one more are asked for. */
const AHEAD = 6;

/** Opens the address of "Show more" by itself when the last cards come into sight; the link stays for whoever has no script. */
export function useMore(list: RefObject<HTMLElement | null>, href: string | undefined): void {
  const router = useRouter();
  useEffect(() => {
    const cards = list.current?.children;
    const last = cards?.[Math.max(cards.length - AHEAD, 0)];
    if (!href || !last) return;
    const eye = new IntersectionObserver((seen) => {
      // Without a network the router would leave the board for the browser's own page.
      if (!seen.some((one) => one.isIntersecting) || !navigator.onLine) return;
      eye.disconnect();
      startTransition(() => router.replace(href as never, { scroll: false }));
    });
    eye.observe(last);
    return () => eye.disconnect();
  }, [list, href, router]);
}
