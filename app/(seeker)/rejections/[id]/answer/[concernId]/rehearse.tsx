'use client';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';

const never = () => () => {};
const useBrowser = (has: () => boolean) => useSyncExternalStore(never, has, () => false);
const canRecord = () =>
  typeof MediaRecorder === 'function' && typeof navigator.mediaDevices?.getUserMedia === 'function';

/** A timer, and where the browser can a recording of oneself: in this tab's memory, and nowhere else. */
export function Rehearse() {
  const isThere = useBrowser(() => true);
  const records = useBrowser(canRecord);
  if (!isThere) return null;
  return (
    <>
      <Timer />
      {records && <Recording />}
    </>
  );
}

function Timer() {
  const [began, setBegan] = useState<number | null>(null);
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    if (began === null) return;
    const tick = setInterval(() => setSeconds(Math.floor((Date.now() - began) / 1000)), 250);
    return () => clearInterval(tick);
  }, [began]);
  const press = () => {
    if (began === null) setSeconds(0);
    setBegan(began === null ? Date.now() : null);
  };
  return (
    <div className="acts">
      <button type="button" className="btn" onClick={press}>
        {began === null ? (seconds > 0 ? 'Time it again' : 'Time it') : 'Stop'}
      </button>
      {(began !== null || seconds > 0) && (
        <span role="timer" className="clock" aria-label="Time spoken">
          {Math.floor(seconds / 60)}:{String(seconds % 60).padStart(2, '0')}
        </span>
      )}
    </div>
  );
}

type State = 'none' | 'on' | 'refused';

function Recording() {
  const [state, setState] = useState<State>('none');
  const [heard, setHeard] = useState<string>();
  const recorder = useRef<MediaRecorder>(null);
  const gone = useRef(false);
  useEffect(() => {
    gone.current = false;
    return () => {
      gone.current = true;
      endOf(recorder.current);
    };
  }, []);
  // The address of a recording holds its memory: let go with it.
  useEffect(() => () => void (heard && URL.revokeObjectURL(heard)), [heard]);

  const begin = async () => {
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      const made = new MediaRecorder(stream);
      const parts: Blob[] = [];
      made.ondataavailable = ({ data }) => parts.push(data);
      made.onstop = () => {
        for (const track of stream.getTracks()) track.stop();
        if (gone.current) return;
        setHeard(URL.createObjectURL(new Blob(parts, { type: made.mimeType })));
        setState('none');
      };
      recorder.current = made;
      if (gone.current) return endOf(made, stream);
      made.start();
      setHeard(undefined);
      setState('on');
    } catch {
      setState('refused');
    }
  };
  return (
    <div className="stack">
      <p className="sm muted">
        You can record yourself and listen. It stays in this tab, is sent nowhere, and is gone when you delete
        it or leave the page.
      </p>
      <div className="acts">
        {state === 'on' ? (
          <button type="button" className="btn" onClick={() => endOf(recorder.current)}>
            Stop recording
          </button>
        ) : (
          <button type="button" className="btn" onClick={begin}>
            {heard ? 'Record again' : 'Record myself'}
          </button>
        )}
        {heard && (
          <button type="button" className="btn quiet" onClick={() => setHeard(undefined)}>
            Delete the recording
          </button>
        )}
      </div>
      {heard && (
        // biome-ignore lint/a11y/useMediaCaption: it is what its listener has just said, and the draft stands above
        <audio controls src={heard} aria-label="Your recording" />
      )}
      <p role="status" className={state === 'none' ? 'sr' : 'sm'}>
        {state === 'on' && 'Recording.'}
        {state === 'refused' &&
          'The browser gave no microphone. Allow it in the browser, or go without: the timer is enough.'}
      </p>
    </div>
  );
}

/** Stops recording, and lets the microphone go also where nothing was recorded. */
function endOf(recorder: MediaRecorder | null, stream = recorder?.stream) {
  if (recorder && recorder.state !== 'inactive') recorder.stop();
  else for (const track of stream?.getTracks() ?? []) track.stop();
}
