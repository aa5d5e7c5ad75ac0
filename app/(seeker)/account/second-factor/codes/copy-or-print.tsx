'use client';
import { useEffect, useState } from 'react';

/** There where scripts run; copying also needs https or localhost. */
export function CopyOrPrint({ text }: { text: string }) {
  const [can, setCan] = useState<{ copy: boolean }>();
  const [said, say] = useState('');
  useEffect(() => setCan({ copy: Boolean(navigator.clipboard) }), []);
  if (!can) return null;
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => say('Copied.'),
      () => say('The browser would not copy. Print them, or write them down.'),
    );
  return (
    <div className="acts">
      {can.copy && (
        <button type="button" className="btn" onClick={copy}>
          Copy
        </button>
      )}
      <button type="button" className="btn" onClick={() => print()}>
        Print
      </button>
      <span role="status">{said}</span>
    </div>
  );
}
