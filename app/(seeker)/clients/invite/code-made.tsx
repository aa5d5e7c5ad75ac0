'use client';
import { use } from 'react';
import { LinkMade } from '@/app/_parts/invitations/link-made';
import { FormContext } from '@/components/form';

/** A code that was just made, and where it is typed. */
export function CodeMade() {
  const { ok, value } = use(FormContext);
  if (!ok) return null;
  const { code, link, where } = value as { code: string; link: string; where: string };
  return (
    <div role="status" className="notice good stack">
      <p>
        The code is <b className="num strong">{code}</b>. It is shown now and not again. People type it at{' '}
        <span className="kept">{where}</span>, or open this link.
      </p>
      <LinkMade label="The code as a link" text={link} share={`${code}\n${link}`} />
    </div>
  );
}
