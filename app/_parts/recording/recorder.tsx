'use client';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { isShared } from '@/components/waiting/whose';
import { oneAtATime } from './one-at-a-time';
import { Player } from './player';
import { DELETED, endedWords, NO_TAKE, NOT_DELETED } from './sentences';
import { canKeep, forget, forgetOthers, inThisBrowser, type Kept } from './store';
import { beginTake, type Ended, type Take } from './take';

interface RecorderProps {
  readonly owner: string;
  /** What is answered, in words: the list of recordings says it. */
  readonly about: string;
  readonly onSpoken?: ((seconds: number) => void) | undefined;
}

/** A recording of oneself: it stays in this browser, and nothing waits for it. */
export function Recorder({ owner, about, onSpoken }: RecorderProps) {
  const [on, setOn] = useState<Take | null>(null);
  const [said, setSaid] = useState('');
  const [ended, setEnded] = useState<(Ended & { readonly isKept: boolean }) | null>(null);
  const [isAsking, setAsking] = useState(false);
  const [one] = useState(oneAtATime);
  useEffect(() => {
    one.enter();
    return one.leave;
  }, [one]);
  useEffect(() => {
    void forgetOthers(owner).catch(() => {});
  }, [owner]);

  const begin = async (kind: Kept['kind']) => {
    let isKept = false;
    const take = await one.begin(async () => {
      setAsking(true);
      setEnded(null);
      setSaid('The browser asks whether it may listen.');
      isKept = !isShared() && (await canKeep());
      return beginTake({
        kind,
        owner,
        about,
        id: crypto.randomUUID(),
        place: isKept ? inThisBrowser : null,
        getMedia: (asked) => navigator.mediaDevices.getUserMedia(asked),
        makeRecorder: (stream) => new MediaRecorder(stream),
        now: Date.now,
      });
    });
    if (!take) return;
    setAsking(false);
    if (typeof take === 'string') return setSaid(NO_TAKE[take]);
    setOn(take);
    setSaid('Recording.');
    const end = await take.ended;
    setOn(null);
    setSaid(endedWords(end));
    if (end.parts.length > 0) setEnded({ ...end, isKept });
    if (end.kept.seconds > 0) onSpoken?.(end.kept.seconds);
  };
  const remove = async ({ isKept, kept }: { isKept: boolean; kept: Kept }) => {
    try {
      // What only this tab holds is gone with its player.
      if (isKept) await forget([kept.id]);
    } catch {
      return setSaid(NOT_DELETED);
    }
    setEnded(null);
    setSaid(DELETED);
  };
  return (
    <div className="stack">
      <p className="sm muted">
        {isShared()
          ? 'You can record yourself and listen. It stays in this tab, is sent nowhere, and is gone when you delete it or leave the page.'
          : 'You can record yourself and listen. It stays in this browser, is sent nowhere, and is gone when you delete it or are signed out.'}
      </p>
      {on && <Preview stream={on.stream} />}
      <div className="acts">
        {on ? (
          <button type="button" className="btn" onClick={() => on.stop()}>
            Stop recording
          </button>
        ) : (
          <>
            <button type="button" className="btn" aria-disabled={isAsking} onClick={() => begin('audio')}>
              {ended ? 'Record again' : 'Record my voice'}
            </button>
            <button
              type="button"
              className="btn quiet"
              aria-disabled={isAsking}
              onClick={() => begin('video')}
            >
              With picture
            </button>
          </>
        )}
      </div>
      {ended && (
        <Player
          name="Your recording"
          kind={ended.kept.kind}
          blob={new Blob([...ended.parts], { type: ended.kept.type })}
          key={ended.kept.id}
        >
          <button type="button" className="btn quiet" onClick={() => remove(ended)}>
            Delete the recording
          </button>
        </Player>
      )}
      <p role="status" className={said ? 'sm' : 'sr'}>
        {said}
      </p>
    </div>
  );
}

/** What the camera sees; nothing where only the microphone is on. */
function Preview({ stream }: { stream: MediaStream }) {
  const video: RefObject<HTMLVideoElement | null> = useRef(null);
  const sees = stream.getVideoTracks().length > 0;
  useEffect(() => {
    if (video.current) video.current.srcObject = stream;
  }, [stream]);
  return sees ? (
    <video ref={video} className="recorded" muted autoPlay playsInline aria-label="What the camera sees" />
  ) : null;
}
