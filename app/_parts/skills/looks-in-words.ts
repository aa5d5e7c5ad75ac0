import type { Look } from '@/lib/ratings/looks';

/**
 * How many looks there are, by whom, and since when.
 * @param day the day of a moment, as its reader writes it.
 * @param self what the seeker is called, where somebody else reads.
 */
export function looksInWords(looks: readonly Look[], day: (at: string) => string, self?: string): string {
  const own = looks.filter(({ by }) => by === 'self').length;
  const coachs = looks.filter(({ by }) => by === 'coach');
  const names = [...new Set(coachs.map(({ name }) => name ?? 'a coach'))];
  const parts = [
    own > 0 && `${own === 1 ? 'one look' : `${own} looks`} ${self ? `by ${self}` : 'of your own'}`,
    coachs.length > 0 && `${coachs.length === 1 ? 'one' : coachs.length} by ${names.join(' and ')}`,
  ].filter(Boolean);
  const since = looks.length > 1 ? `since ${day(looks[0]?.at ?? '')}` : `on ${day(looks[0]?.at ?? '')}`;
  const said = `${parts.join(' and ')} ${since}.`;
  return said.charAt(0).toUpperCase() + said.slice(1);
}
