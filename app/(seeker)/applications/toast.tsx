'use client';
import { useEffect, useState } from 'react';
import type { Told } from './use-moves';

const SHOWN_MS = 10_000;

/** What was just done, with a way back. Stays while it is focused or pointed at. */
export function Toast({
  told,
  tell,
  onUndo,
}: {
  told: Told | undefined;
  tell: (told: undefined) => void;
  onUndo: (made: NonNullable<Told['made']>) => void;
}) {
  const [isHeld, hold] = useState(false);
  useEffect(() => {
    if (!told || isHeld) return;
    const timer = setTimeout(tell, SHOWN_MS, undefined);
    return () => clearTimeout(timer);
  }, [told, isHeld, tell]);
  const made = told?.made;
  return (
    // The status is there before its words, or they would not be read out.
    <div
      role="status"
      onPointerEnter={() => hold(true)}
      onPointerLeave={() => hold(false)}
      onFocus={() => hold(true)}
      onBlur={() => hold(false)}
    >
      {told && (
        <div className="toast">
          <span>{told.words}</span>
          {made && (
            <button
              type="button"
              onClick={() => {
                hold(false);
                onUndo(made);
              }}
            >
              Undo
            </button>
          )}
        </div>
      )}
    </div>
  );
}
