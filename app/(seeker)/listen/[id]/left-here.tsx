'use client';
import { useEffect, useState } from 'react';
import { type Copy, type Notes, openingOf } from '@/lib/listening/notes';
import { keptHere } from './kept-here';

/** Notes that a window of this browser had and never saved: shown, so that nothing typed is ever lost. */
export function LeftHere({ id, saved }: { id: string; saved: Copy }) {
  const [left, setLeft] = useState<Notes>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is saved is as it was when the page came
  useEffect(() => {
    const store = keptHere(id, '');
    const opening = openingOf(saved, store.copies());
    if (opening.kind === 'as-saved') store.forgetAll();
    else setLeft(opening.notes);
  }, [id]);
  if (!left) return null;
  return (
    <section className="notice stack" aria-label="Notes left here">
      <p>This browser has notes that were not saved when it was over. Copy from them what you need.</p>
      <p className="kept words" dir="auto">
        {left.words}
      </p>
      {left.myReading && (
        <p className="kept" dir="auto">
          {left.myReading}
        </p>
      )}
      <button
        type="button"
        className="btn"
        onClick={() => {
          keptHere(id, '').forgetAll();
          setLeft(undefined);
        }}
      >
        I have what I need
      </button>
    </section>
  );
}
