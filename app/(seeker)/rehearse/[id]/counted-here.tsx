'use client';
import { use } from 'react';
import { FormContext } from '@/components/form';
import type { Counted } from '@/lib/rehearsals/pace';
import { countedWords } from '@/lib/rehearsals/words';

/** What was counted, in the form that asked for it. */
export function CountedHere() {
  const { ok, value } = use(FormContext);
  if (!ok || !value) return null;
  return (
    <div role="status" className="notice">
      {countedWords(value as Counted).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}
