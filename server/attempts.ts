import { createHash } from 'node:crypto';
import { countAttempt, forgetAttempts } from '@/db/accounts/writes';
import { config } from './config';

/**
 * Tries in a quarter of an hour. Of a password they are counted by the account and the network together, so that nobody
 * keeps a person out by wrong tries from elsewhere; the cap of an account is for many networks at once.
 */
const LIMITS = {
  account: 10,
  everywhere: 100,
  confirm: 10,
  code: 10,
  passkey: 10,
  letter: 5,
  mail: 10,
  sample: 20,
  link: 20,
  upload: 30,
  export: 20,
  invitation: 20,
  address: 50,
};
/** What is counted by the account alone: a house with many people does each its own, and none counts for a sign-in. */
type Own = 'link' | 'upload' | 'export' | 'invitation';
export type Counted = Exclude<keyof typeof LIMITS, 'address' | 'everywhere' | Own>;

/**
 * Counts a try; true when it is one too many for the account or the network address.
 * @param name whose account: its address or id, whichever the kind is always counted by.
 */
export async function tooMany(name: string, address: string, kind: Counted = 'account'): Promise<boolean> {
  const limits = new Map([
    [keyOf(kind, nameOf(kind, name, address)), LIMITS[kind]],
    [keyOf('address', networkOf(address)), LIMITS.address],
    ...(kind === 'account' ? ([[keyOf('everywhere', name), LIMITS.everywhere]] as const) : []),
  ]);
  const counts = await countAttempt([...limits.keys()]);
  return [...limits].some(([key, limit]) => (counts.get(key) ?? 0) > limit);
}

/** Counts a link that was opened for an account. */
export const tooManyLinks = (userId: string) => tooManyOf('link', userId);

/** Counts a file that an account gave to read. */
export const tooManyUploads = (userId: string) => tooManyOf('upload', userId);

/** Counts that an account took everything away. */
export const tooManyExports = (userId: string) => tooManyOf('export', userId);

/**
 * Counts a code of an invitation that was tried from a network. A room of people types the right one: whoever does makes
 * the count begin anew (`rightCode`), so that only wrong ones add up.
 */
export const tooManyCodes = (address: string) => tooManyOf('invitation', networkOf(address));
export const rightCode = (address: string) => forgetAttempts([keyOf('invitation', networkOf(address))]);

async function tooManyOf(kind: Own, name: string): Promise<boolean> {
  const key = keyOf(kind, name);
  return ((await countAttempt([key])).get(key) ?? 0) > LIMITS[kind];
}

/** It was right: that count begins anew (the address's does not, nor the one of all networks). */
export const forgive = (name: string, address: string, kind: Counted = 'account') =>
  forgetAttempts([keyOf(kind, nameOf(kind, name, address))]);

const nameOf = (kind: Counted, name: string, address: string) =>
  kind === 'account' ? `${name} ${networkOf(address)}` : name;

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
