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

/**
 * The applications that a letter is about, the surest first: those whose organisation it names, before them those whose
 * role it names too. Empty where it names none.
 */
export function matchesOf(read: NoRead, candidates: readonly Candidate[]): readonly string[] {
  const text = bare(`${read.text}\n${read.role ?? ''}\n${read.organisation ?? ''}\n${read.email ?? ''}`);
  const proposed = read.organisation === null ? null : bareOrganisation(read.organisation);
  const scored = candidates.map((one, at) => {
    const organisation = bareOrganisation(one.organisation);
    const isNamed = organisation.trim() !== '' && text.includes(organisation);
    const role = bare(one.role);
    const score =
      (isNamed ? NAMED : 0) +
      (proposed !== null && proposed === organisation ? PROPOSED : 0) +
      (isNamed && role.trim() && text.includes(role) ? ROLE : 0);
    return { id: one.id, score, at };
  });
  return scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .slice(0, MOST_MATCHES)
    .map(({ id }) => id);
}
