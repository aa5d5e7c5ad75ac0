import type { Grant } from './rules';

/** The name of somebody who was written down, as far as it may be known; '' where it may not. */
export const nameFor = (name: string | null | undefined, may: ReadonlySet<Grant>): string =>
  may.has('contacts') ? (name ?? '') : '';

const GREETING =
  /^(\s*(?:dear|hello|hi|hey|good (?:morning|afternoon|evening)|thank you|thanks))[ \t]+[^\n,:!.]{1,80}?([,:!.]|[ \t]*(?:\n|$))/i;

/** A letter as it went, its greeting without the name where contacts are masked. What else it says is the seeker's own. */
export const letterFor = (text: string, may: ReadonlySet<Grant>): string =>
  may.has('contacts') ? text : text.replace(GREETING, '$1 …$2');
