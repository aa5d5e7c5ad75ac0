import { randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import type { FactorToPass } from '@/db/second-factors/reads';
import type { FactorShown } from '@/db/second-factors/writes';
import type { CodeTyped } from '@/lib/second-factors/input';
import { CODE, RECOVERY_CODES, recoveryCode, WINDOW } from '@/lib/second-factors/rules';
import { keyedHash, seal, unseal } from './seal';

/** A new secret of an authenticator app: 160 bits, as RFC 4226 asks. */
export const newSealedSecret = () => seal('second-factor', new Secret({ size: 20 }).base32);

/** Sealed by another installation, no code fits it. */
const totp = (sealedSecret: string, label = '') =>
  new TOTP({
    ...CODE,
    issuer: 'Onward',
    label,
    secret: Secret.fromBase32(unseal('second-factor', sealedSecret) ?? new Secret().base32),
  });

/** What the app is given: as an address for the picture, and as letters in groups of four to type. */
export function secretToShow(sealedSecret: string, email: string): { url: string; text: string } {
  const one = totp(sealedSecret, email);
  return { url: one.toString(), text: (one.secret.base32.match(/.{1,4}/g) ?? []).join(' ') };
}

/** The time step that a code belongs to; undefined when none near does. @param window steps early or late. */
export function stepOf(
  sealedSecret: string,
  code: string,
  now = Date.now(),
  window: number = WINDOW,
): number | undefined {
  const delta = totp(sealedSecret).validate({ token: code, timestamp: now, window });
  return delta === null ? undefined : Math.floor(now / 1000 / CODE.period) + delta;
}

/** Steps that are looked at when the app was just set up, so that a wrong clock can be told from a wrong code: an hour. */
const CLOCK_WINDOW = 120;

/**
 * The step of the code that shows that the app was set up rightly. Only here is a wrong clock said to be one: the
 * secret is on the same page, while at sign-in such an answer would help to guess.
 */
export function firstStep(
  sealedSecret: string,
  typed: CodeTyped,
  now = Date.now(),
): number | 'wrong-code' | 'clock-off' {
  if (typed.kind !== 'app') return 'wrong-code';
  const step = stepOf(sealedSecret, typed.code, now);
  if (step !== undefined) return step;
  return stepOf(sealedSecret, typed.code, now, CLOCK_WINDOW) === undefined ? 'wrong-code' : 'clock-off';
}

/** What a code that was typed may be, for the database to say whether it is unused; undefined when it cannot fit. */
export function factorShown(
  userId: string,
  factor: FactorToPass,
  typed: CodeTyped,
  now = Date.now(),
): FactorShown | undefined {
  if (typed.kind === 'recovery') return { codeHash: recoveryHash(userId, typed.code) };
  const step = stepOf(factor.sealedSecret, typed.code, now);
  return step === undefined ? undefined : { factorId: factor.id, step };
}

/** Ten recovery codes, as shown, and what they are kept as. */
export function newRecoveryCodes(userId: string): { codes: string[]; codeHashes: string[] } {
  const codes = Array.from({ length: RECOVERY_CODES }, () => recoveryCode(randomBytes(12)));
  return { codes, codeHashes: codes.map((code) => recoveryHash(userId, code.replaceAll('-', ''))) };
}

const recoveryHash = (userId: string, code: string) => keyedHash('recovery-codes', `${userId}:${code}`);
