import { done, type Outcome, refused } from '@/lib/acts/outcome';
import type { Boxed } from '@/lib/captures/box';
import type { Proposals } from '@/lib/captures/proposal';
import { readFetched, readPasted } from '@/lib/captures/read';
import { tooManyLinks } from './attempts';
import { fetchPage, type Given } from './fetching/fetch-page';

/**
 * Reads what somebody put into the box; a link's page is fetched first. Nothing is kept.
 * @param given stands in for the internet, in tests.
 */
export async function catchAdvert(
  userId: string,
  { kind, url, text }: Boxed,
  given: Given = {},
): Promise<Outcome<Proposals>> {
  if (kind !== 'link' || !url) return done(readPasted(text, url));
  if (await tooManyLinks(userId)) return refused('links-enough');
  const fetched = await fetchPage(url, given);
  if (!fetched.ok) return refused(fetched.reason);
  const proposals = readFetched(fetched.page, text);
  return proposals.adverts.length > 0 ? done(proposals) : refused('page-empty');
}
