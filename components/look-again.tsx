'use client';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

/** Draws the page again every few seconds, some times over, while something on it is about to change. */
export function LookAgain({ seconds = 3, times = 20 }: { seconds?: number; times?: number }) {
  const { refresh } = useRouter();
  useEffect(() => {
    let left = times;
    const timer = setInterval(() => {
      if (left-- <= 0) clearInterval(timer);
      else if (document.visibilityState === 'visible') refresh();
    }, seconds * 1000);
    return () => clearInterval(timer);
  }, [refresh, seconds, times]);
  return null;
}
