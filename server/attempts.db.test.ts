import { v7 as newId } from 'uuid';
import { describe, expect, test } from 'vitest';
import { testDatabase } from '@/scripts/test/database';
import { addressOf, forgive, networkOf, tooMany } from './attempts';

testDatabase();
const anEmail = () => `${newId()}@example.org`;
const tries = async (n: number, one: (n: number) => Promise<boolean>) => {
  const answers: boolean[] = [];
  for (let i = 0; i < n; i++) answers.push(await one(i));
  return answers;
};
const allowed = (n: number, refused: number) => [...Array(n).fill(false), ...Array(refused).fill(true)];

describe('tries are limited', () => {
  test('to ten an account from one network', async () => {
    const email = anEmail();
    expect(await tries(12, () => tooMany(email, '203.0.113.9'))).toEqual(allowed(10, 2));
  });

  test('so that wrong tries from elsewhere keep nobody out', async () => {
    const email = anEmail();
    await tries(30, () => tooMany(email, '203.0.113.10'));
    expect(await tooMany(email, '203.0.113.11')).toBe(false);
  });

  test('to a hundred an account, from however many networks, and a right one does not begin that anew', async () => {
    const email = anEmail();
    const from = (n: number) => tooMany(email, `203.0.${n}.1`);
    expect(await tries(101, from)).toEqual(allowed(100, 1));
    await forgive(email, '203.0.7.1');
    expect(await from(7)).toBe(true);
  });

  test.each(['confirm', 'code', 'passkey', 'letter'] as const)(
    'of a %s by whose it is, from wherever they come',
    async (kind) => {
      const name = anEmail();
      const most = kind === 'letter' ? 5 : 10;
      const answers = await tries(most + 1, (n) => tooMany(name, `203.1.${n}.1`, kind));
      expect(answers).toEqual(allowed(most, 1));
    },
  );

  test('to fifty a network address, whatever accounts they name', async () => {
    expect(await tries(52, () => tooMany(anEmail(), '198.51.100.7'))).toEqual(allowed(50, 2));
    expect(await tooMany(anEmail(), '198.51.100.8')).toBe(false);
  });

  test('to fifty an IPv6 household, however many addresses it has', async () => {
    expect(await tries(51, (n) => tooMany(anEmail(), `2001:db8:0:7::${n.toString(16)}`))).toEqual(
      allowed(50, 1),
    );
  });

  test('anew after the right password: for the account, not for the address', async () => {
    const email = anEmail();
    await tries(10, () => tooMany(email, '192.0.2.1'));
    await forgive(email, '192.0.2.1');
    expect(await tooMany(email, '192.0.2.1')).toBe(false);
    expect(await tries(40, () => tooMany(anEmail(), '192.0.2.1'))).toEqual(allowed(39, 1));
  });
});

describe('the caller’s address', () => {
  const headers = new Headers({
    'x-forwarded-for': 'forged, 10.0.0.8 , 10.0.0.9',
    'x-onward-peer': '10.0.0.1',
  });

  test.each([
    [0, '10.0.0.1'],
    [1, '10.0.0.9'],
    [2, '10.0.0.8'],
    [5, ''],
  ])('believes %i proxies and no more', (proxies, address) => {
    expect(addressOf(headers, proxies)).toBe(address);
  });

  test('without a proxy is nobody’s word but the socket’s', () => {
    expect(addressOf(new Headers({ 'x-forwarded-for': '10.0.0.9' }), 0)).toBe('');
  });
});

describe('a network', () => {
  test.each([
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::9'],
    ['2001:db8::1', '2001:db8:0:0:ffff::'],
    ['::1', '::2'],
  ])('of %s and %s is one household’s', (one, other) => {
    expect(networkOf(one)).toBe(networkOf(other));
  });

  test.each([
    ['2001:db8:1:2::9', '2001:db8:1:3::9'],
    ['203.0.113.1', '203.0.113.2'],
    ['::ffff:203.0.113.1', '::ffff:203.0.113.2'],
  ])('of %s is not that of %s', (one, other) => {
    expect(networkOf(one)).not.toBe(networkOf(other));
  });
});
