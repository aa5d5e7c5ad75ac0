import { expect, test } from 'vitest';
import { read } from '@/db/transaction';
import { Sentence } from '../sentence';
import { testDatabase } from '../test/database';
import { aPerson } from '../test/people';
import { signOutEverywhere } from './sign-out';

testDatabase();

test('somebody is signed out everywhere, and nobody else', async () => {
  const [ann, bob] = [await aPerson('ann'), await aPerson('bob')];
  expect(await signOutEverywhere([ann.email.toUpperCase()])).toMatch(/one place, and is no longer/);
  await expect(read(ann.scope, () => ({}))).rejects.toMatchObject({ code: 'signed-out' });
  expect(await read(bob.scope, () => ({}))).toMatchObject({ session: { userId: bob.id } });
  expect(await signOutEverywhere([ann.email])).toMatch(/0 places/);
});

test.each([
  [[], /Who is to be signed out/],
  [['ann'], /does not look like an e-mail address/],
  [['nobody@example.org'], /There is no account/],
])('%j is refused in one sentence', async (given, sentence) => {
  await expect(signOutEverywhere(given)).rejects.toThrow(Sentence);
  await expect(signOutEverywhere(given)).rejects.toThrow(sentence);
});
