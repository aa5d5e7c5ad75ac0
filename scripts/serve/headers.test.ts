import { expect, test } from 'vitest';
import { securityHeaders } from './headers.mjs';

const policyOf = (given: Parameters<typeof securityHeaders>[0]) =>
  new Map(
    String(securityHeaders(given)['Content-Security-Policy'])
      .split('; ')
      .map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1)]),
  );

test('served, only our own scripts run: from here, or marked for this one answer', () => {
  const policy = policyOf({ nonce: 'abc', isSecure: true });
  expect(policy.get('script-src')).toEqual(["'self'", "'nonce-abc'"]);
  expect(policy.get('style-src')).toEqual(["'self'"]);
  expect([policy.get('object-src'), policy.get('base-uri'), policy.get('frame-ancestors')].flat()).toEqual([
    "'none'",
    "'none'",
    "'none'",
  ]);
  expect([...policy.values()].flat().filter((source) => /unsafe|^\*|https?:/.test(source))).toEqual([]);
});

test('https is asked for from then on only where people come by https', () => {
  expect(securityHeaders({ nonce: 'abc' })['Strict-Transport-Security']).toBeUndefined();
  expect(securityHeaders({ nonce: 'abc', isSecure: true })['Strict-Transport-Security']).toMatch(
    /^max-age=\d{8}/,
  );
});

test('no address of ours goes to another site, and nobody guesses what a file is', () => {
  expect(securityHeaders({ nonce: 'abc' })).toMatchObject({
    'Referrer-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    'X-Robots-Tag': 'noindex',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  });
});

test('search engines may list what Onward is, and nothing else', () => {
  const robots = (path: string) => securityHeaders({ nonce: 'abc', path })['X-Robots-Tag'];
  expect(['/', '/for-coaches'].map(robots)).toEqual([undefined, undefined]);
  expect(['/today', '/for-coaches?as=1', '/invitations', '/sign-in'].map(robots)).toEqual(
    Array(4).fill('noindex'),
  );
});
