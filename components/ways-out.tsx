'use client';
import { useState, useSyncExternalStore } from 'react';
import { Icon } from './icon';

const never = () => () => {};

/** Whether something of the browser's is there; false on the server, and where it is not. */
const useBrowser = (has: () => boolean) => useSyncExternalStore(never, has, () => false);

/** Opens the device's share sheet. Not there where the browser has none. */
export function ShareButton({ title, text }: { title: string; text: string }) {
  const can = useBrowser(() => typeof navigator.share === 'function');
  const [failed, setFailed] = useState(false);
  if (!can) return null;
  const share = () =>
    navigator.share({ title, text }).catch((error: unknown) => {
      // Closing the sheet is no failure.
      if ((error as { name?: string }).name !== 'AbortError') setFailed(true);
    });
  return (
    <>
      <button type="button" className="btn" onClick={share}>
        <Icon name="share" className="ic s" />
        Share…
      </button>
      {failed && <p role="alert">The share sheet did not open. Use your mail, or copy the text.</p>}
    </>
  );
}

/** Copies a text, and says so. Not there where the browser does not allow it: the text can be selected by hand. */
export function CopyButton({ text, label = 'Copy the text' }: { text: string; label?: string }) {
  const can = useBrowser(() => typeof navigator.clipboard?.writeText === 'function');
  const [state, setState] = useState<'' | 'copied' | 'failed'>('');
  if (!can) return null;
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setState('copied'),
      () => setState('failed'),
    );
  return (
    <>
      <button type="button" className="btn keeps-width" onClick={copy}>
        <Icon name={state === 'copied' ? 'check' : 'copy'} className="ic s" />
        {state === 'copied' ? 'Copied' : label}
      </button>
      <span role="status" className="sr">
        {state === 'copied' && 'It is copied.'}
      </span>
      {state === 'failed' && <p role="alert">It could not be copied. Select the text above by hand.</p>}
    </>
  );
}
