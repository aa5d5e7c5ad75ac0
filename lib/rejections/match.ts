import type { NoRead } from './letter';

/** An application that a letter may be about. */
export interface Candidate {
  readonly id: string;
  readonly organisation: string;
  readonly role: string;
}

/** Words of a name that tell nobody apart. */
const COMMON = /\b(?:the|ltd|limited|inc|gmbh|plc|llc|co|corp|group|ag|se|bv|sa|kg|uk|company)\b/g;
/** What a mention weighs; an organisation that is not mentioned at all is none. */
const [NAMED, PROPOSED, ROLE] = [3, 3, 2];
const MOST_MATCHES = 5;

const bare = (text: string) =>
  ` ${text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
const bareOrganisation = (name: string) =>
  bare(bare(name).replace(COMMON, ' ')).trim() ? bare(bare(name).replace(COMMON, ' ')) : bare(name);

interface Held extends Candidate {
  readonly isNamed: boolean;
  readonly isProposed: boolean;
  readonly hasRole: boolean;
  readonly score: number;
}

/** The applications that a letter may be about, each with what it says of them, the surest first. */
function heldAgainst(read: NoRead, candidates: readonly Candidate[]): Held[] {
  const text = bare(`${read.text}\n${read.role ?? ''}\n${read.organisation ?? ''}\n${read.email ?? ''}`);
  const proposed = read.organisation === null ? null : bareOrganisation(read.organisation);
  return candidates
    .map((one) => {
      const organisation = bareOrganisation(one.organisation);
      const isNamed = organisation.trim() !== '' && text.includes(organisation);
      const isProposed = proposed !== null && proposed === organisation;
      const role = bare(one.role);
      const hasRole = isNamed && role.trim() !== '' && text.includes(role);
      const score = (isNamed ? NAMED : 0) + (isProposed ? PROPOSED : 0) + (hasRole ? ROLE : 0);
      return { ...one, isNamed, isProposed, hasRole, score };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}

/**
 * The applications that a letter is about, the surest first: those whose organisation it names, before them those whose
 * role it names too. Empty where it names none.
 */
export const matchesOf = (read: NoRead, candidates: readonly Candidate[]): readonly string[] =>
  heldAgainst(read, candidates)
    .slice(0, MOST_MATCHES)
    .map(({ id }) => id);

/**
 * The one that may be chosen beforehand: its organisation is who the letter is from, or it is named together with the
 * role. A mere mention is not enough, since "Next" and "Target" are words of any letter; nor is one of two that are
 * equally sure.
 */
export function surelyAbout(read: NoRead, candidates: readonly Candidate[]): string | null {
  const held = heldAgainst(read, candidates);
  const isFromOneOfThem = held.some(({ isProposed }) => isProposed);
  const [first, second] = held.filter(
    ({ isProposed, hasRole }) => isProposed || (hasRole && !isFromOneOfThem),
  );
  return first && first.score !== second?.score ? first.id : null;
}
