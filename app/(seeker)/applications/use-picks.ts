'use client';
import { useCallback, useState } from 'react';

/** Ticking cards: which are, while it is on. */
export function usePicks() {
  const [picked, setPicked] = useState<ReadonlySet<string>>();
  /** Ticks those; or unticks them, where all of them are. */
  const pick = useCallback((ids: readonly string[]) => {
    setPicked((before = new Set()) => {
      const all = new Set(before);
      const isTicked = ids.length > 0 && ids.every((id) => before.has(id));
      for (const id of ids) if (!isTicked || !all.delete(id)) all.add(id);
      return all;
    });
  }, []);
  return { picked, pick, stop: useCallback(() => setPicked(undefined), []) };
}
