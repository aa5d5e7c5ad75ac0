'use client';
import { type ReactNode, use } from 'react';
import { FormContext } from '@/components/form';
import type { Counted } from '@/lib/rehearsals/pace';
import { countedWords } from '@/lib/rehearsals/words';

/** What was counted, folded with the fields that ask for it; open once there is an answer, also without JavaScript. */
export function CountedHere({ children }: { children: ReactNode }) {
  const { ok, value, message } = use(FormContext);
  return (
    <details open={Boolean(ok || message) || undefined}>
      <summary>Count my pace and filler words</summary>
      <div className="form">
        {ok && Boolean(value) && (
          <div role="status" className="notice">
            {countedWords(value as Counted).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
        )}
        {children}
      </div>
    </details>
  );
}
