import { expect, test } from 'vitest';
import { findFactorToPass } from '@/db/second-factors/reads';
import { Sentence } from '../sentence';
import { withSecondStep } from '../test/authenticator';
import { testDatabase } from '../test/database';
import { aPerson } from '../test/people';
import { switchOffSecondStep } from './second-step-off';

const { root } = testDatabase();

test('somebody’s second step is off, recovery codes and all, and nobody else’s', async () => {
  const [ann, bob] = [await aPerson('ann'), await aPerson('bob')];
  for (const person of [ann, bob]) await withSecondStep(person);
  expect(await switchOffSecondStep([ann.email.toUpperCase()])).toMatch(/is off/);
  expect(await findFactorToPass(ann.id)).toBeUndefined();
  expect(await root`select from recovery_codes where user_id = ${ann.id}`).toHaveLength(0);
  expect(await findFactorToPass(bob.id)).toBeDefined();
  expect(await switchOffSecondStep([ann.email])).toMatch(/has no second step/);
});

test.each([
  [[], /Whose second step/],
  [['ann'], /does not look like an e-mail address/],
  [['nobody@example.org'], /There is no account/],
])('%j is refused in one sentence', async (given, sentence) => {
  await expect(switchOffSecondStep(given)).rejects.toThrow(Sentence);
  await expect(switchOffSecondStep(given)).rejects.toThrow(sentence);
});
