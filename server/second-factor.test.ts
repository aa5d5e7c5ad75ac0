import { describe, expect, test } from 'vitest';
import { codeOf } from '@/scripts/test/authenticator';
import { factorShown, firstStep, newRecoveryCodes, newSealedSecret, secretToShow } from './second-factor';

const sealedSecret = newSealedSecret();
const { text: secret, url } = secretToShow(sealedSecret, 'ann@example.org');
const factor = { id: 'f', sealedSecret, lastStep: 0 };
const shows = (seconds: number) =>
  factorShown('u', factor, { kind: 'app', code: codeOf(secret, seconds) }) !== undefined;

test('the app is given what every app understands', () => {
  expect(url).toMatch(/^otpauth:\/\/totp\/Onward:ann%40example\.org\?/);
  expect(Object.fromEntries(new URL(url).searchParams)).toMatchObject({
    issuer: 'Onward',
    algorithm: 'SHA1',
    digits: '6',
    period: '30',
    secret: secret.replaceAll(' ', ''),
  });
  expect(secret.replaceAll(' ', '')).toMatch(/^[A-Z2-7]{32}$/);
  expect(sealedSecret).not.toContain(secret.replaceAll(' ', ''));
});

describe('a code', () => {
  test('of this moment, or of a phone half a minute early or late, may count', () => {
    expect([-30, 0, 30].map(shows)).toEqual([true, true, true]);
  });

  test('of any other moment does not', () => {
    expect([-3600, -90, 90, 3600].map(shows)).toEqual([false, false, false, false]);
  });

  test('is known by its step, so that the same one is the same step from wherever it is looked at', () => {
    const code = codeOf(secret, 30);
    const now = Date.now();
    const at = (ms: number) => factorShown('u', factor, { kind: 'app', code }, now + ms);
    expect(at(0)).toEqual(at(30_000));
  });

  test('sealed by another installation fits nothing', () => {
    const foreign = { ...factor, sealedSecret: `${sealedSecret.slice(0, -4)}AAAA` };
    expect(factorShown('u', foreign, { kind: 'app', code: codeOf(secret) })).toBeUndefined();
  });
});

test('the first code of a phone whose clock is off is told from a wrong one', () => {
  const first = (seconds: number) => firstStep(sealedSecret, { kind: 'app', code: codeOf(secret, seconds) });
  expect(first(0)).toBeTypeOf('number');
  expect([first(600), first(-1800)]).toEqual(['clock-off', 'clock-off']);
  expect(first(7200)).toBe('wrong-code');
  expect(firstStep(sealedSecret, { kind: 'recovery', code: 'abcdefghjkmn' })).toBe('wrong-code');
});

test('recovery codes are ten, each another, and kept as what nobody can guess from', () => {
  const { codes, codeHashes } = newRecoveryCodes('u');
  expect(new Set(codes).size).toBe(10);
  expect(codeHashes.join()).not.toContain(codes[0]?.replaceAll('-', ''));
  const typed = { kind: 'recovery', code: codes[3]?.replaceAll('-', '') ?? '' } as const;
  expect(factorShown('u', factor, typed)).toEqual({ codeHash: codeHashes[3] });
  expect(factorShown('somebody else', factor, typed)).not.toEqual({ codeHash: codeHashes[3] });
});
