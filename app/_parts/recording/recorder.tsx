'use client';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { isShared } from '@/components/draft';
import { Player } from './player';
import { endedWords, NO_TAKE } from './sentences';
import { canKeep, forget, inThisBrowser, type Kept } from './store';
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
  const [ended, setEnded] = useState<Ended | null>(null);
  const gone = useRef(false);
  const current = useRef<Take>(null);
  useEffect(() => {
    gone.current = false;
    return () => {
      gone.current = true;
      current.current?.stop();
    };
  }, []);

  const begin = async (kind: Kept['kind']) => {
    setEnded(null);
    setSaid('The browser asks whether it may listen.');
    const keeps = !isShared() && (await canKeep());
    const take = await beginTake({
      kind,
      owner,
      about,
      id: crypto.randomUUID(),
      place: keeps ? inThisBrowser : null,
      getMedia: (asked) => navigator.mediaDevices.getUserMedia(asked),
      makeRecorder: (stream) => new MediaRecorder(stream),
      now: Date.now,
    });
    if (typeof take === 'string') return setSaid(NO_TAKE[take]);
    // Left while the browser asked: nobody is there to stop it.
    if (gone.current) return take.stop();
    current.current = take;
    setOn(take);
    setSaid('Recording.');
    const end = await take.ended;
    current.current = null;
    if (gone.current) return;
    setOn(null);
    setSaid(endedWords(end));
    if (end.parts.length > 0) setEnded(end);
    if (end.kept.seconds > 0) onSpoken?.(end.kept.seconds);
  };
  const remove = () => {
    if (ended) void forget([ended.kept.id]).catch(() => {});
    setEnded(null);
    setSaid('The recording is deleted.');
  };
  return (
    <div className="stack">
      <p className="sm muted">
        {isShared()
          ? 'You can record yourself and listen. It stays in this tab, is sent nowhere, and is gone when you delete it or leave the page.'
          : 'You can record yourself and listen. It stays in this browser, is sent nowhere, and is gone when you delete it or sign out.'}
      </p>
      {on && <Preview stream={on.stream} />}
      <div className="acts">
        {on ? (
          <button type="button" className="btn" onClick={() => on.stop()}>
            Stop recording
          </button>
        ) : (
          <>
            <button type="button" className="btn" onClick={() => begin('audio')}>
              {ended ? 'Record again' : 'Record my voice'}
            </button>
            <button type="button" className="btn quiet" onClick={() => begin('video')}>
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
          <button type="button" className="btn quiet" onClick={remove}>
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
