import { expect, test } from 'vitest';
import { findLink } from '@/db/login-tokens/reads';
import { hashOf } from '@/server/token';
import { Sentence } from '../sentence';
import { testDatabase } from '../test/database';
import { aPerson } from '../test/people';
import { resetLinkFor } from './reset-link';

const { root } = testDatabase();

test('a link is made for an account, however its address is written, and sends no letter', async () => {
  const ann = await aPerson();
  const link = new URL(await resetLinkFor([` ${ann.email.toUpperCase()} `]));
  const token = link.pathname.replace('/reset/', '');
  expect(await findLink(hashOf(token), 'reset-password')).toEqual({ email: ann.email });
  expect(await root`select from outbox where owner_id = ${ann.id}`).toHaveLength(0);
});

test.each([
  [[], /Whose password/],
  [['ann@example.org', 'more'], /Whose password/],
  [['ann'], /does not look like an e-mail address/],
  [['nobody@example.org'], /There is no account for nobody@example.org/],
])('%j is refused in one sentence', async (given, sentence) => {
  await expect(resetLinkFor(given)).rejects.toThrow(Sentence);
  await expect(resetLinkFor(given)).rejects.toThrow(sentence);
});
