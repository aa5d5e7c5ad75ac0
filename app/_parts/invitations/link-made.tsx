'use client';
import { useId } from 'react';
import { CopyButton, ShareButton } from '@/components/ways-out';

/** A link or code that was just made, and is shown this once: to be copied, shared, or selected by hand. */
export function LinkMade({ label, text, share }: { label: string; text: string; share?: string }) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input id={id} className="input" readOnly value={text} onFocus={(event) => event.target.select()} />
      <div className="acts">
        <CopyButton text={text} label="Copy the link" />
        <ShareButton title="Onward" text={share ?? text} />
      </div>
    </div>
  );
}
