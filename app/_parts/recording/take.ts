import type { Kept, Place } from './store';

/** Why there is no recording. */
export type NoTake = 'refused' | 'missing' | 'busy' | 'broken';
/** How one ended: when asked to, when there was no more room, or when the device went away. */
export type HowEnded = 'stopped' | 'full' | 'broken';
export interface Ended {
  readonly how: HowEnded;
  readonly kept: Kept;
  /** What was kept of it. */
  readonly parts: readonly Blob[];
}
export interface Take {
  readonly stream: MediaStream;
  stop(): void;
  readonly ended: Promise<Ended>;
}

interface Given {
  readonly kind: Kept['kind'];
  readonly owner: string;
  readonly about: string;
  readonly id: string;
  /** Where the parts go; null where they stay in this tab's memory. */
  readonly place: Place | null;
  readonly getMedia: (asked: MediaStreamConstraints) => Promise<MediaStream>;
  readonly makeRecorder: (stream: MediaStream) => MediaRecorder;
  readonly now: () => number;
}

/** A part a second: when there is no more room, what was said before is kept. */
const PART_MS = 1000;

/** Begins to record. @returns the recording under way, or why there is none. */
export async function beginTake(given: Given): Promise<Take | NoTake> {
  const { kind, getMedia, makeRecorder } = given;
  let stream: MediaStream | undefined;
  try {
    stream = await getMedia({ audio: true, video: kind === 'video' });
    return record(given, stream, makeRecorder(stream));
  } catch (error) {
    letGo(stream);
    return whyNot(error);
  }
}

function record(given: Given, stream: MediaStream, recorder: MediaRecorder): Take {
  const { id, owner, about, kind, place, now } = given;
  const at = now();
  const parts: Blob[] = [];
  let how: HowEnded | null = null;
  let kept: Kept = { id, owner, about, kind, type: recorder.mimeType, at, seconds: 0, size: 0 };
  let adding = Promise.resolve();
  const stop = (why: HowEnded) => {
    how ??= why;
    if (recorder.state !== 'inactive') recorder.stop();
  };
  const add = async (part: Blob, until: number) => {
    // After a part that found no room the next ones would leave a hole.
    if (how === 'full' || part.size === 0) return;
    const next = { ...kept, seconds: Math.round((until - at) / 1000), size: kept.size + part.size };
    try {
      await place?.add(next, parts.length, part);
      kept = next;
      parts.push(part);
    } catch {
      how = 'full';
      stop('full');
    }
  };
  const ended = new Promise<Ended>((resolve) => {
    recorder.ondataavailable = ({ data }) => {
      const until = now();
      adding = adding.then(() => add(data, until));
    };
    recorder.onerror = () => stop('broken');
    recorder.onstop = () => {
      letGo(stream);
      // A device that is pulled out ends its recorder unasked.
      void adding.then(() => resolve({ how: how ?? 'broken', kept, parts }));
    };
  });
  recorder.start(PART_MS);
  return { stream, stop: () => stop('stopped'), ended };
}

const letGo = (stream: MediaStream | undefined) => {
  for (const track of stream?.getTracks() ?? []) track.stop();
};

/** By the name that browsers give the refusal. */
function whyNot(error: unknown): NoTake {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused';
  if (name === 'NotFoundError' || name === 'OverconstrainedError') return 'missing';
  return name === 'NotReadableError' || name === 'AbortError' ? 'busy' : 'broken';
}
