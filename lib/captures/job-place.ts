import type { WorkMode } from '@/lib/applications/rules';
import { cleanLine } from './clean';
import { field, isNode, lastWord, listed, type Node, nameIn } from './nodes';

/** More than that is a list of all their offices. */
const MOST_PLACES = 3;

/** Where a JobPosting says the work is, in one line; several places with semicolons between. */
export function placeOf(job: Node): string | null {
  const said = listed(field(job, 'jobLocation')).map(placeIn);
  const from = listed(field(job, 'applicantLocationRequirements')).map((one) => nameIn(one));
  const places = [...new Set([...said, ...(said.some(Boolean) ? [] : from)].filter(Boolean))];
  const more = places.length - MOST_PLACES;
  return cleanLine(places.slice(0, MOST_PLACES).join('; ') + (more > 0 ? ` and ${more} more` : ''));
}

/** Remote, where it says so in the one way that there is. */
export function workModeOf(job: Node): WorkMode | null {
  const types = listed(field(job, 'jobLocationType')).map((type) => lastWord(type).toUpperCase());
  return types.includes('TELECOMMUTE') ? 'remote' : null;
}

function placeIn(value: unknown): string {
  if (!isNode(value)) return cleanLine(value) ?? '';
  const address = listed(field(value, 'address'))[0] ?? value;
  if (!isNode(address)) return cleanLine(address) ?? '';
  const parts = ['addressLocality', 'addressRegion', 'addressCountry']
    .map((name) => cleanLine(nameIn(field(address, name)), 80))
    .filter((part) => part !== null);
  return [...new Set(parts)].join(', ') || (cleanLine(nameIn(value), 80) ?? '');
}
