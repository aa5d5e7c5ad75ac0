'use client';
import { type ReactNode, useEffect, useState } from 'react';

interface PlayerProps {
  readonly name: string;
  readonly kind: 'audio' | 'video';
  readonly blob: Blob;
  readonly children?: ReactNode;
}

/** Plays one recording from the browser's own memory. */
export function Player({ name, kind, blob, children }: PlayerProps) {
  const [address, setAddress] = useState<string>();
  // The address holds the recording in memory: it is let go with the player. A new recording is a new player.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    const made = URL.createObjectURL(blob);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, []);
  return (
    <>
      {address && kind === 'audio' && (
        // biome-ignore lint/a11y/useMediaCaption: it is what its listener has just said, and their notes stand above
        <audio className="recorded" controls src={address} aria-label={name} />
      )}
      {address && kind === 'video' && (
        // biome-ignore lint/a11y/useMediaCaption: the same
        <video className="recorded" controls playsInline src={address} aria-label={name} />
      )}
      {children && <div className="acts">{children}</div>}
    </>
  );
}
