'use client';
import { useEffect, useState } from 'react';
import type { Told } from './use-moves';

/** What was just done, with a way back. Stays while it is focused or pointed at. */
export function Toast({
  told,
  tell,
  seconds,
  onUndo,
}: {
  told: Told | undefined;
  tell: (told: undefined) => void;
  /** How long it stays; 0: until it is closed. */
  seconds: number;
  onUndo: (made: NonNullable<Told['made']>) => void;
}) {
  const [isHeld, hold] = useState(false);
  useEffect(() => {
    if (!told || isHeld || seconds === 0) return;
    const timer = setTimeout(tell, seconds * 1000, undefined);
    return () => clearTimeout(timer);
  }, [told, isHeld, tell, seconds]);
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
          {seconds === 0 && (
            <button type="button" onClick={() => tell(undefined)}>
              Close
            </button>
          )}
        </div>
      )}
    </div>
  );
}
