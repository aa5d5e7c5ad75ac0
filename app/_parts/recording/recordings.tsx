'use client';
import { useEffect, useState } from 'react';
import { isShared } from '@/components/waiting/whose';
import { sizeWords } from '@/lib/documents/file-size';
import { clockWords } from '@/lib/rehearsals/rules';
import { Player } from './player';
import { DELETED, NOT_DELETED } from './sentences';
import { forget, forgetOthers, type Kept, listKept, wholeOf } from './store';

interface RecordingsProps {
  readonly owner: string;
  readonly zone: string;
  readonly locale: string;
}

/** What this browser keeps: to be played and deleted, one by one or all. Nothing at all where there is none. */
export function Recordings({ owner, zone, locale }: RecordingsProps) {
  const [kept, setKept] = useState<readonly Kept[]>([]);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (isShared()) return;
    forgetOthers(owner)
      .then(() => listKept(owner))
      .then(setKept)
      // A browser that keeps nothing has nothing to list.
      .catch(() => setKept([]));
  }, [owner]);
  const remove = (ids: readonly string[]) =>
    forget(ids).then(
      () => {
        setKept((all) => all.filter(({ id }) => !ids.includes(id)));
        setSaid(ids.length === 1 ? DELETED : 'All recordings are deleted.');
      },
      () => setSaid(NOT_DELETED),
    );
  const dayOf = (at: number) =>
    new Intl.DateTimeFormat(locale, {
      timeZone: zone,
      day: 'numeric',
      month: 'long',
      hour: '2-digit',
      minute: '2-digit',
    }).format(at);
  if (kept.length === 0)
    return (
      <p role="status" className={said ? 'sm muted' : 'sr'}>
        {said}
      </p>
    );
  return (
    <section className="stack" aria-labelledby="recordings">
      <h2 id="recordings" className="sec-head">
        Recordings in this browser
      </h2>
      <p className="sm muted">
        They are on this device only, and were sent nowhere. They are deleted when you sign out, or when
        somebody has to sign in here again.
      </p>
      <ul className="list">
        {kept.map((one) => (
          <li key={one.id} className="stack">
            <p>
              {one.about}
              <span className="muted sm">
                {' '}
                · {dayOf(one.at)} · {clockWords(one.seconds)} · {sizeWords(one.size, locale)}
              </span>
            </p>
            <OnePlayer one={one} onRemove={() => remove([one.id])} />
          </li>
        ))}
      </ul>
      {kept.length > 1 && (
        <button type="button" className="btn" onClick={() => remove(kept.map(({ id }) => id))}>
          Delete all {kept.length} recordings
        </button>
      )}
      <p role="status" className={said ? 'sm muted' : 'sr'}>
        {said}
      </p>
    </section>
  );
}

/** Loaded once somebody wants to hear it: a list of videos would fill the memory. */
function OnePlayer({ one, onRemove }: { one: Kept; onRemove: () => void }) {
  const [blob, setBlob] = useState<Blob | 'lost'>();
  const play = () => wholeOf(one).then(setBlob, () => setBlob('lost'));
  return (
    <>
      {blob instanceof Blob && <Player name={`Recording: ${one.about}`} kind={one.kind} blob={blob} />}
      {blob === 'lost' && <p className="sm">The browser has let go of this one. It can only be deleted.</p>}
      <div className="acts">
        {!blob && (
          <button type="button" className="btn" onClick={play} aria-label={`Listen to: ${one.about}`}>
            {one.kind === 'video' ? 'Watch it' : 'Listen'}
          </button>
        )}
        <button type="button" className="btn quiet" onClick={onRemove} aria-label={`Delete: ${one.about}`}>
          Delete
        </button>
      </div>
    </>
  );
}
