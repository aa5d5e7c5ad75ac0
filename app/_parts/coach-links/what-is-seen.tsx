import { type Given, SHARED_PARTS } from '@/lib/coach-links/rules';
import { CONTACTS_WORDS, PART_WORDS } from '@/lib/coach-links/words';

/** What a link gives, part by part, and what is not shared; for whoever gives it or is offered it. */
export function WhatIsSeen({ scopes, commentScopes }: Given) {
  const shared = SHARED_PARTS.filter((part) => scopes.includes(part));
  const hidden = SHARED_PARTS.filter((part) => !scopes.includes(part));
  return (
    <>
      {shared.length > 0 && (
        <ul className="list">
          {shared.map((part) => (
            <li key={part}>
              <b>{PART_WORDS[part].name}</b>
              {commentScopes.includes(part) ? ', with comments. ' : '. '}
              <span className="text-ink-2">{PART_WORDS[part].shows}</span>
            </li>
          ))}
          {scopes.includes('contacts') && (
            <li>
              <b>{CONTACTS_WORDS.name}</b>
            </li>
          )}
        </ul>
      )}
      {hidden.length > 0 && (
        <p className="sm muted">
          Not shared: {hidden.map((part) => PART_WORDS[part].within).join(', ')}. Check-ins, adjustments and
          what should not count never are.
        </p>
      )}
    </>
  );
}
