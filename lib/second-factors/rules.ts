/** What authenticator apps take for granted (RFC 6238): a code is six digits of SHA-1, new every 30 seconds. */
export const CODE = { algorithm: 'SHA1', digits: 6, period: 30 } as const;

/** Steps that a phone's clock may be early or late. */
export const WINDOW = 1;

/** Minutes that a secret is shown for before it has been confirmed, and a pending sign-in waits for its code. */
export const MINUTES = 10;

export const RECOVERY_CODES = 10;

/** Without what is taken for something else: 0 and o, 1, i and l. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A recovery code from random bytes, one a letter: `abcd-efgh-jkmn`, 59 bits. */
export const recoveryCode = (bytes: Uint8Array): string =>
  [...bytes.slice(0, 12)]
    .map((byte, n) => (n > 0 && n % 4 === 0 ? '-' : '') + LETTERS[byte % LETTERS.length])
    .join('');

/** What was typed as a code: of the app, or for the day the phone is lost, however it was spaced; else nothing. */
export function codeTyped(text: string): { kind: 'app' | 'recovery'; code: string } | undefined {
  const code = text.toLowerCase().replace(/[\s–—-]/g, '');
  if (/^\d{6}$/.test(code)) return { kind: 'app', code };
  if (/^[a-z2-9]{12}$/.test(code)) return { kind: 'recovery', code };
  return undefined;
}
