import { createHash } from 'node:crypto';
import { countAttempt, forgetAttempts } from '@/db/accounts/writes';
import { config } from './config';

/** Tries in a quarter of an hour: of an account's password, its codes, letters to it, samples; of a network address for all of these. */
const LIMITS = { account: 10, code: 10, letter: 5, sample: 20, address: 50 };

/**
 * Counts a try; true when it is one too many for the account or the network address.
 * @param name whose account: its address or id, whichever the kind is always counted by.
 */
export async function tooMany(
  name: string,
  address: string,
  kind: 'account' | 'code' | 'letter' | 'sample' = 'account',
): Promise<boolean> {
  const limits = new Map([
    [keyOf(kind, name), LIMITS[kind]],
    [keyOf('address', networkOf(address)), LIMITS.address],
  ]);
  const counts = await countAttempt([...limits.keys()]);
  return [...limits].some(([key, limit]) => (counts.get(key) ?? 0) > limit);
}

/** The password, or the code, was right: that count begins anew (the address's does not). */
export const forgive = (name: string, kind: 'account' | 'code' = 'account') =>
  forgetAttempts([keyOf(kind, name)]);

/**
 * The caller's address from `x-forwarded-for`, believing as many proxies as `ONWARD_PROXIES` says (0: none, since
 * anyone can send that header).
 */
export function addressOf(headers: Headers, proxies = config().ONWARD_PROXIES): string {
  const forwarded = (headers.get('x-forwarded-for') ?? '').split(',').map((part) => part.trim());
  return proxies > 0 ? (forwarded.at(-proxies) ?? '') : (headers.get('x-onward-peer') ?? '');
}

/** An IPv6 household is a /64. */
export function networkOf(address: string): string {
  if (!address.includes(':') || address.startsWith('::ffff:')) return address;
  const [head = '', tail] = address.split('::');
  const first = head.split(':').filter(Boolean);
  const last = tail === undefined ? [] : tail.split(':').filter(Boolean);
  const all =
    tail === undefined
      ? first
      : [...first, ...Array<string>(Math.max(0, 8 - first.length - last.length)).fill('0'), ...last];
  return all.slice(0, 4).join(':');
}

const keyOf = (kind: string, name: string) =>
  createHash('sha256').update(`${kind}:${name}`).digest('base64url');
