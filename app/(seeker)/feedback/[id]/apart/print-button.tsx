'use client';
import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** There where scripts run; a browser's own menu prints the page as well. */
export function PrintButton() {
  const can = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  if (!can) return null;
  return (
    <button type="button" className="btn" onClick={() => print()}>
      Print this page
    </button>
  );
}
