import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { config } from './config';

const IV_BYTES = 12;
const TAG_BYTES = 16;

/** What a sealed text is for; each has a key of its own, so that one can't be passed off as another. */
export type Purpose =
  | 'letter'
  | 'sending'
  | 'mail-password'
  | 'second-factor'
  | 'recovery-codes'
  | 'pending-sign-in'
  | 'passkey-challenge'
  | 'identity-offer'
  | 'leaving'
  | 'left'
  | 'supporter';

/**
 * Seals a text so that only this installation can read or make it: AES-256-GCM, with a key drawn from `AUTH_SECRET` by
 * HKDF-SHA-256 for the purpose. @returns base64url.
 */
export function seal(purpose: Purpose, text: string): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', keyFor(purpose), iv);
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url');
}

/** What was sealed; undefined for anything that was not sealed here for that purpose. */
export function unseal(purpose: Purpose, sealed: string): string | undefined {
  const bytes = Buffer.from(sealed, 'base64url');
  if (bytes.length < IV_BYTES + TAG_BYTES) return undefined;
  const decipher = createDecipheriv('aes-256-gcm', keyFor(purpose), bytes.subarray(0, IV_BYTES), {
    authTagLength: TAG_BYTES,
  });
  decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  try {
    return decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
  } catch {
    return undefined;
  }
}

/** What a short secret is found by: HMAC-SHA-256 under a key of its own, so that a copy of the table cannot be guessed at. */
export const keyedHash = (purpose: Purpose, text: string): string =>
  createHmac('sha256', keyFor(purpose)).update(text).digest('base64url');

/**
 * What a secret that must not be kept is compared by: HMAC-SHA-256 under a key of its own, so that whoever has the
 * database alone can't try passwords against it. @returns base64url.
 */
export const tagOf = (secret: string) =>
  createHmac('sha256', keyFor('tag')).update(secret).digest('base64url');

const keyFor = (purpose: Purpose | 'tag') =>
  Buffer.from(hkdfSync('sha256', String(config().AUTH_SECRET), '', `onward ${purpose}`, 32));
