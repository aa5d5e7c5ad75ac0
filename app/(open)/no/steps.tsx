'use client';
import { use } from 'react';
import { BrowserDay } from '@/components/browser-day';
import { BrowserZone } from '@/components/browser-zone';
import { FormContext, Submit } from '@/components/form';
import { Facts, type Typed } from './facts';
import { Keep } from './keep';

interface Given {
  /** A number for the "no" to be, for one that is only being said. */
  readonly rejectionId: string;
  readonly signUps: boolean;
}

/**
 * Both halves of one form: what is typed into the first goes with the second, so that nothing needs to be kept
 * anywhere between them.
 */
export function Steps({ rejectionId, signUps }: Given) {
  const { ok, value, values } = use(FormContext);
  const answer = value as { typed: Typed; inbox?: string } | undefined;
  const isSaid = ok || (values.intent !== undefined && values.intent !== 'say');
  const typed = answer?.typed ?? (values as unknown as Typed);
  return (
    <>
      <input type="hidden" name="rejectionId" value={typed.rejectionId ?? rejectionId} readOnly />
      <BrowserZone name="timeZone" />
      {isSaid ? (
        <Keep typed={typed} inbox={answer?.inbox} signUps={signUps} />
      ) : (
        <>
          <header>
            <h1>Put the “no” down here</h1>
            <p className="text-ink-2">A name is enough, and you need no account for this.</p>
          </header>
          <Facts />
          <BrowserDay name="on" />
          <Submit name="intent" value="say">
            Write it down
          </Submit>
        </>
      )}
    </>
  );
}
