import { v7 as newId } from 'uuid';
import { afterEach, expect, test, vi } from 'vitest';
import { claimOf, newCookie } from './cookie';

test('a new cookie is read as its claim, and the claim does not hold the secret', () => {
  const { value, claim } = newCookie(newId());
  expect(claimOf(value)).toEqual(claim);
  const secret = value.split('.')[1] as string;
  expect(JSON.stringify(claim)).not.toContain(secret);
  expect(newCookie(claim.userId).claim.secretHash).not.toBe(claim.secretHash);
});

test('only a whole cookie is a claim', () => {
  const { value } = newCookie(newId());
  const broken = [
    undefined,
    '',
    '.',
    'x.y',
    `${value}x`,
    `x${value}`,
    ` ${value}`,
    `${value}\n`,
    value.replace('.', ''),
    value.slice(0, 36),
    `${value.slice(0, 36)}.`,
    value.slice(37),
    value.toUpperCase(),
    `${value.slice(0, -1)}'`,
  ];
  expect(broken.map(claimOf)).toEqual(broken.map(() => null));
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

test.each([
  ['https://jobs.example.org', '__Host-onward.session', true],
  ['http://localhost:3000', 'onward.session', false],
])('reached at %s, a cookie is called %s', async (url, name, secure) => {
  vi.stubEnv('ONWARD_URL', url);
  vi.resetModules();
  const { COOKIE, cookieName, cookieOptions } = await import('./cookie');
  expect(cookieName(COOKIE)).toBe(name);
  expect(cookieOptions()).toEqual({ httpOnly: true, sameSite: 'lax', path: '/', secure });
});
