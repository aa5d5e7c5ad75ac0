'use client';
import { use } from 'react';
import { FormContext } from '@/components/form';
import { CopyButton, ShareButton } from '@/components/ways-out';

/** The link that was just made: shown this once. */
export function LinkOnce() {
  const { ok, value } = use(FormContext);
  if (!ok || !value) return null;
  const { href } = value as { href: string };
  return (
    <div role="status" className="notice good stack">
      <p>
        <strong>Here is the link. It is shown this once:</strong> give it to your friend by the way you talk
        anyway.
      </p>
      <p className="link-once">{href}</p>
      <div className="acts">
        <ShareButton title="Would you look at something for me?" text={href} />
        <CopyButton text={href} />
      </div>
      <p>
        <a className="go" href="/coaches/supporters">
          Links you made
        </a>
      </p>
    </div>
  );
}
