import { type Given, SHARED_PARTS } from '@/lib/coach-links/rules';
import { CONTACTS_WORDS, PART_WORDS } from '@/lib/coach-links/words';

interface Shown extends Given {
  /** Whether it is the coach who reads it, who is told what is shared and nothing of the rest. */
  readonly toCoach?: boolean;
}

/** What a link gives, part by part; and, to whoever gives it, what is not shared. */
export function WhatIsSeen({ scopes, commentScopes, toCoach = false }: Shown) {
  const named = toCoach ? 'theirs' : 'name';
  const shared = SHARED_PARTS.filter((part) => scopes.includes(part));
  const hidden = SHARED_PARTS.filter((part) => !scopes.includes(part));
  return (
    <>
      {shared.length > 0 && (
        <ul className="list">
          {shared.map((part) => (
            <li key={part}>
              <b>{PART_WORDS[part][named]}</b>
              {commentScopes.includes(part) ? ', with comments. ' : '. '}
              <span className="text-ink-2">{PART_WORDS[part].shows}</span>
            </li>
          ))}
          {scopes.includes('contacts') && (
            <li>
              <b>{CONTACTS_WORDS[named]}</b>
            </li>
          )}
        </ul>
      )}
      {!toCoach && hidden.length > 0 && (
        <p className="sm muted">
          Not shared: {hidden.map((part) => PART_WORDS[part].within).join(', ')}. Check-ins, adjustments and
          what should not count never are.
        </p>
      )}
    </>
  );
}
