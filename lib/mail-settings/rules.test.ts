import { expect, test } from 'vitest';
import { mailServerInput } from './input';
import { isSameDoor, type MailServer, unfitness } from './rules';

const SERVER: MailServer = { host: 'smtp.example.org', port: 465, security: 'tls', username: 'ann' };

test('only ports of mail are gone to, and never in the clear; inside a network of one’s own both may be', () => {
  expect(unfitness(SERVER, false)).toBeUndefined();
  expect(unfitness({ ...SERVER, port: 6379 }, false)).toBe('mail-port');
  expect(unfitness({ ...SERVER, security: 'none' }, false)).toBe('mail-in-clear');
  expect(unfitness({ ...SERVER, port: 1025, security: 'none' }, true)).toBeUndefined();
});

test.each([
  ['host', 'smtp.example.com'],
  ['port', 587],
  ['security', 'starttls'],
  ['username', 'bob'],
])('a kept password is not for another %s', (field, value) => {
  expect(isSameDoor(SERVER, SERVER)).toBe(true);
  expect(isSameDoor(SERVER, { ...SERVER, [field]: value })).toBe(false);
});

const given = (some: Record<string, string>) =>
  mailServerInput.safeParse({
    ...{ host: 'SMTP.Example.org ', port: '465', security: 'tls', username: 'ann', password: 'x' },
    ...{ fromAddress: 'ann@example.org', fromName: 'Ann' },
    ...some,
  });

test('a form becomes a server, and what can be none is said by field', () => {
  expect(given({}).data).toMatchObject({ host: 'smtp.example.org', port: 465 });
  for (const [name, value] of [
    ['host', 'https://smtp.example.org'],
    ['host', 'smtp.example.org\r\nQUIT'],
    ['port', '0'],
    ['port', 'mail'],
    ['username', 'ann\r\nRSET'],
    ['fromAddress', 'ann@example.org\r\nBcc: bob@example.org'],
    ['fromAddress', 'Ann <ann@example.org>'],
  ] as const)
    expect(given({ [name]: value }).error?.issues.map(({ path }) => path[0])).toEqual([name]);
});
