import type { Day } from '@/lib/time/days';

/** Of which coach it is remembered on which day they looked at whom; so many coaches at most, the oldest goes first. */
const noted = new Map<string, { readonly day: Day; readonly links: Set<string> }>();
const MOST = 500;

/** Those whose log has no line of a day yet, as far as this process knows; what another wrote is not written twice. */
export function notNotedOn<C extends { readonly linkId: string }>(
  coachId: string,
  day: Day,
  clients: readonly C[],
): C[] {
  const found = noted.get(coachId);
  return found?.day === day ? clients.filter(({ linkId }) => !found.links.has(linkId)) : [...clients];
}

/** Remembers that their logs have it. */
export function notedOn(coachId: string, day: Day, clients: readonly { readonly linkId: string }[]): void {
  const found = noted.get(coachId);
  const links = found?.day === day ? found.links : new Set<string>();
  for (const { linkId } of clients) links.add(linkId);
  noted.delete(coachId);
  noted.set(coachId, { day, links });
  for (const oldest of noted.keys()) {
    if (noted.size <= MOST) break;
    noted.delete(oldest);
  }
}
