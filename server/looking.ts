import { z } from 'zod';
import { HOURS_OPEN } from '@/lib/supporters/rules';
import { sealedCookie } from './sealed-cookie';

/** At most so many links are read in one browser at a time; the oldest falls out. */
const MOST = 5;

const cookie = sealedCookie(
  'onward.looking',
  'supporter',
  z.object({ opened: z.array(z.string()) }),
  HOURS_OPEN * 60,
);

/** Whether this browser is the one that opened a friend's link. */
export const isOpenedHere = async (tokenHash: string): Promise<boolean> =>
  ((await cookie.find())?.opened ?? []).includes(tokenHash);

/** Remembers that this browser opened it. In an action only. */
export async function noteOpenedHere(tokenHash: string): Promise<void> {
  const before = (await cookie.find())?.opened ?? [];
  await cookie.put({ opened: [tokenHash, ...before].slice(0, MOST) });
}
