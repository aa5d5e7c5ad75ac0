'use client';
import { useEffect, useState } from 'react';
import type { Copy } from '@/lib/listening/notes';
import type { Standing as Stands } from './saving';

interface StandingProps {
  readonly standing: Stands;
  readonly id: string;
  /** What its button says, where it was pressed and could not be taken. */
  readonly over?: string;
}

/** Where the notes are, in words. What is as it should be is not read out again and again. */
export function Standing({ standing, id, over }: StandingProps) {
  const [here, setHere] = useState('in this browser');
  useEffect(() => {
    if (matchMedia('(pointer: coarse)').matches) setHere('on this phone');
  }, []);
  const isCalm = standing.kind === 'fresh' || standing.kind === 'saved' || standing.kind === 'typing';
  const sentence = sentenceFor(standing, here);
  return (
    <div className="standing scripted sm">
      <p className="muted">{isCalm && sentence}</p>
      <div role="status">
        {!isCalm && sentence && (
          <p className="notice">
            {sentence}{' '}
            {over && standing.kind === 'away' && `You can hang up all the same: press “${over}” again then.`}
            {standing.kind === 'signed-out' && (
              <a href={`/sign-in?next=/listen/${id}`} target="_blank" rel="noreferrer">
                Sign in, in a window beside this one
              </a>
            )}
          </p>
        )}
      </div>
    </div>
  );
}

const keptWords = (here: string) => `Kept ${here}`;
const ONLY_HERE = 'Not saved yet, and on this computer nothing is kept in the browser: leave this page open';

function sentenceFor(standing: Stands, here: string): string {
  switch (standing.kind) {
    case 'fresh':
      return 'Saved by itself, whenever you pause.';
    case 'typing':
      return 'Saved when you pause.';
    case 'saved':
      return 'Saved.';
    case 'away':
      return standing.isKept
        ? `${keptWords(here)}; will be saved when the network is back.`
        : `${ONLY_HERE}. It will be saved when the network is back.`;
    case 'trouble':
      return standing.isKept
        ? `${keptWords(here)}; it can’t be saved just now, and is tried again.`
        : `${ONLY_HERE}. It can’t be saved just now, and is tried again.`;
    case 'signed-out':
      return standing.isKept
        ? `You are signed out. ${keptWords(here)}, and will be saved once you are back.`
        : `You are signed out. ${ONLY_HERE}. It will be saved once you are back.`;
    case 'refused':
      return standing.sentence;
    case 'two':
      return '';
  }
}

interface OtherNotesProps {
  readonly other: Copy;
  /** Without scripts the person carries over what they want, and saves again. */
  readonly settle?: (how: 'both' | 'mine') => void;
}

/** What another window saved: both texts in sight, and none is lost unless the person says so. */
export function OtherNotes({ other, settle }: OtherNotesProps) {
  return (
    <section className="notice stack" aria-label="Other notes">
      <p role="alert">Another window saved other notes meanwhile. Yours are still above; theirs are here.</p>
      <p className="kept words" dir="auto">
        {other.words}
      </p>
      {other.myReading && (
        <p className="kept" dir="auto">
          {other.myReading}
        </p>
      )}
      {settle ? (
        <div className="acts">
          <button type="button" className="btn" onClick={() => settle('both')}>
            Put both together
          </button>
          <button type="button" className="btn quiet" onClick={() => settle('mine')}>
            Only what is above
          </button>
        </div>
      ) : (
        <p>Take over what you want to keep, then save again.</p>
      )}
    </section>
  );
}
