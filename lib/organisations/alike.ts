import { distance } from '@/lib/search/spelling';

/** What two organisations are compared by. */
export interface Named {
  /** `nameKey(name)`. */
  readonly nameKey: string;
  readonly domain: string | null;
}

/** What is added to a name and says nothing of which one it is. */
const FORMS = new Set(
  `ltd limited plc llp llc inc incorporated corp corporation co company gmbh ag se kg ug ev sa sas sarl spa srl bv nv
  ab oy as aps pty pte group holding holdings international global worldwide uk usa us eu europe emea the and`.split(
    /\s+/,
  ),
);
/** Shorter names are one letter apart by chance. */
const LONG_ENOUGH = 6;

/** A name's words without its legal form and the like; the whole where nothing else is in it. */
export function coreOf(key: string): string {
  const core = key.split(' ').filter((word) => !FORMS.has(word));
  return core.join(' ') || key;
}

/** Whether two organisations may be one: the same domain, the same name but for its form, or one letter apart. */
export function areAlike(one: Named, other: Named): boolean {
  if (one.domain !== null && one.domain === other.domain) return true;
  const [a, b] = [coreOf(one.nameKey), coreOf(other.nameKey)].map((core) => core.replaceAll(' ', '')) as [
    string,
    string,
  ];
  if (a === '' || b === '') return false;
  if (a === b) return true;
  // Names that differ by a number are two places: "School 1" and "School 2".
  if (a.replace(/\d/g, '') === b.replace(/\d/g, '')) return false;
  return (
    Math.min(a.length, b.length) >= LONG_ENOUGH &&
    Math.abs(a.length - b.length) <= 1 &&
    distance(a, b, 1) !== undefined
  );
}
