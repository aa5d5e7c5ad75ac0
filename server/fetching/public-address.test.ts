import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPublic } from './public-address';

describe('public is', () => {
  test.each([
    '93.184.216.34',
    '8.8.8.8',
    '2606:4700::1111',
    '2002:0808:0808::1',
    '64:ff9b::8.8.8.8',
    '::ffff:8.8.8.8',
  ])('%s', (address) => {
    expect(isPublic(address)).toBe(true);
  });
});

describe('not public is', () => {
  test.each([
    '0.0.0.0',
    '10.0.0.1',
    '100.64.0.1',
    '127.0.0.1',
    '127.255.255.254',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.0.0.1',
    '192.0.2.1',
    '192.168.1.1',
    '198.18.0.1',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::127.0.0.1',
    '::ffff:127.0.0.1',
    '::ffff:a00:1',
    '64:ff9b::10.0.0.1',
    '64:ff9b:1::8.8.8.8',
    '2001::1',
    '2001:db8::1',
    '2002:7f00:1::1',
    '2002:c0a8:101::1',
    'fc00::1',
    'fd12:3456::1',
    'fe80::1',
    'fe80::1%eth0',
    'fec0::1',
    'ff02::1',
    'localhost',
    '',
    '1.2.3',
    '127.1',
  ])('%j', (address) => {
    expect(isPublic(address)).toBe(false);
  });

  test('any address of a home’s or a company’s network, however it is wrapped', () => {
    const inside = fc.oneof(
      fc.tuple(fc.constant(10), fc.nat(255), fc.nat(255), fc.nat(255)),
      fc.tuple(fc.constant(127), fc.nat(255), fc.nat(255), fc.nat(255)),
      fc.tuple(fc.constant(192), fc.constant(168), fc.nat(255), fc.nat(255)),
    );
    fc.assert(
      fc.property(inside, ([a, b, c, d]) => {
        const hex = [a * 256 + b, c * 256 + d].map((part) => part.toString(16));
        for (const address of [
          `${a}.${b}.${c}.${d}`,
          `::ffff:${a}.${b}.${c}.${d}`,
          `::${a}.${b}.${c}.${d}`,
          `64:ff9b::${a}.${b}.${c}.${d}`,
          `2002:${hex.join(':')}::1`,
        ])
          expect([address, isPublic(address)]).toEqual([address, false]);
      }),
    );
  });

  test('whatever is no address', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof isPublic(text) === 'boolean'));
  });
});
