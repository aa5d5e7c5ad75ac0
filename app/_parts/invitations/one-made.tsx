'use client';
import { use } from 'react';
import { FormContext } from '@/components/form';
import { LinkMade } from './link-made';

/** What one invitation came to. */
export interface One {
  /** The link to hand over; null where a letter brings it. */
  readonly link: string | null;
  readonly email: string | null;
  /** A letter was wanted, and none can be sent from here. */
  readonly isByHand: boolean;
}

/** Said in the form that made an invitation: that a letter is on its way, or the link, this once. */
export function OneMade() {
  const { ok, value } = use(FormContext);
  if (!ok) return null;
  const { link, email, isByHand } = value as One;
  if (link === null)
    return (
      <p role="status" className="notice good">
        A letter is on its way to <b className="kept">{email}</b>. It opens for that address only, once.
      </p>
    );
  return (
    <div role="status" className="notice good stack">
      <p>
        {isByHand && 'No letters are sent from this Onward, so here is a link to send yourself. '}
        {email ? (
          <>
            It opens for <b className="kept">{email}</b> only, once.
          </>
        ) : (
          'Whoever has it can use it, once.'
        )}{' '}
        It is shown now and not again: only its fingerprint is kept.
      </p>
      <LinkMade label="The link" text={link} />
    </div>
  );
}
