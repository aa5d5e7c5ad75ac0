'use client';
import { type ReactNode, useSyncExternalStore } from 'react';

const never = () => () => {};

/** Prints the page. Not there without JavaScript: the browser’s own menu prints as well. */
export function PrintButton({ children }: { children: ReactNode }) {
  const can = useSyncExternalStore(
    never,
    () => typeof window.print === 'function',
    () => false,
  );
  if (!can) return null;
  return (
    <button type="button" className="btn" onClick={() => window.print()}>
      {children}
    </button>
  );
}
