import { removeFactorOf } from '@/db/second-factors/writes';
import { askResetInput } from '@/lib/accounts/input';
import { Sentence } from '../sentence';

const USAGE = 'npm run second-step-off -- EMAIL';

/**
 * Switches the second step of somebody off who has lost their phone and their recovery codes.
 * @returns what happened. @throws Sentence when it is no address, or nobody's.
 */
export async function switchOffSecondStep(given: readonly string[]): Promise<string> {
  if (given.length !== 1) throw new Sentence(`Whose second step is to be switched off? Use: ${USAGE}`);
  const asked = askResetInput.safeParse({ email: given[0] });
  if (!asked.success) throw new Sentence(`${asked.error.issues[0]?.message} (${USAGE})`);
  const { email } = asked.data;
  const wasOn = await removeFactorOf(email);
  if (wasOn === undefined) throw new Sentence(`There is no account for ${email}.`);
  return wasOn
    ? `The second step of ${email} is off: their password alone opens the account.`
    : `${email} has no second step.`;
}
