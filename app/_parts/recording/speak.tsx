'use client';
import { useState, useSyncExternalStore } from 'react';
import { Field } from '@/components/field';
import { clockWords } from '@/lib/rehearsals/rules';
import { Recorder } from './recorder';
import { Timer } from './timer';

const never = () => () => {};
const useBrowser = (has: () => boolean) => useSyncExternalStore(never, has, () => false);
const canRecord = () =>
  typeof MediaRecorder === 'function' && typeof navigator.mediaDevices?.getUserMedia === 'function';

interface SpeakProps {
  readonly owner: string;
  readonly about: string;
  /** Within a form that keeps how long it took: what was kept before, as "1:45" or ''. */
  readonly spoken?: string;
}

/** A timer, and where the browser can a recording: both are extras, and without JavaScript there is the field alone. */
export function Speak({ owner, about, spoken }: SpeakProps) {
  const isThere = useBrowser(() => true);
  const records = useBrowser(canRecord);
  const [taken, setTaken] = useState<string>();
  const take = spoken === undefined ? undefined : (seconds: number) => setTaken(clockWords(seconds));
  return (
    <>
      {isThere && <Timer onSpoken={take} />}
      {records && <Recorder owner={owner} about={about} onSpoken={take} />}
      {spoken !== undefined && (
        <Field
          key={taken ?? spoken}
          name="spoken"
          label="How long it took (optional)"
          hint="In minutes and seconds: 1:45. Speaking, signing and writing count alike."
          initial={taken ?? spoken}
          autoComplete="off"
        />
      )}
    </>
  );
}
