import type { ContactPart } from '@/lib/applications/rules';
import type { LetterKind } from './letters';

export interface Recipient {
  readonly contactId: string;
  readonly name: string;
  readonly email: string | null;
  /** Their part in the application, where they have one. */
  readonly part: ContactPart | null;
  /** At the interview itself. */
  readonly isThere: boolean;
  /** Not to be contacted: they asked, or their organisation did. */
  readonly isClosed: boolean;
}

/** Who arranges interviews is asked first; who was there is thanked first. */
const ASKED_FIRST: readonly ContactPart[] = ['recruiter', 'hiring-manager', 'team', 'interviewer'];

/** People in the order in which one would write to them. Who only put in a word is not written to about an interview. */
export function inOrder<R extends Recipient>(kind: LetterKind, people: readonly R[]): R[] {
  const rank = ({ part, isThere }: Recipient) => {
    if (kind === 'thanks') return isThere ? 0 : 1;
    const at = part ? ASKED_FIRST.indexOf(part) : -1;
    return at < 0 ? ASKED_FIRST.length : at;
  };
  return people
    .filter(({ part, isThere }) => isThere || part !== 'referrer')
    .toSorted((one, other) => rank(one) - rank(other));
}

/**
 * Whom a letter goes to: who was chosen, else the first that may be written to, else nobody by name. It is closed where
 * the organisation asked for no letters, where the chosen one did, and where everybody did.
 */
export function recipientOf<R extends Recipient>(
  { isClosed }: { readonly isClosed: boolean },
  people: readonly R[],
  { contactId = '', kind = 'thanks' }: { contactId?: string; kind?: LetterKind } = {},
): { whom: R | undefined; isClosed: boolean } {
  const chosen = people.find((one) => one.contactId === contactId);
  const ordered = inOrder(kind, people);
  const whom = chosen ?? ordered.find((one) => !one.isClosed);
  return { whom, isClosed: isClosed || (whom ? whom.isClosed : ordered.length > 0) };
}
