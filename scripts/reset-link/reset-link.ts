import { askForReset } from '@/db/login-tokens/writes';
import { askResetInput } from '@/lib/accounts/input';
import { newLink } from '@/server/link';
import { linkTo } from '@/server/mail/letter';
import { Sentence } from '../sentence';

const USAGE = 'npm run reset-link -- EMAIL';

/** A link with which somebody sets a new password. @throws Sentence when it is no address, or nobody's. */
export async function resetLinkFor(given: readonly string[]): Promise<string> {
  if (given.length !== 1) throw new Sentence(`Whose password is it? Use: ${USAGE}`);
  const asked = askResetInput.safeParse({ email: given[0] });
  if (!asked.success) throw new Sentence(`${asked.error.issues[0]?.message} (${USAGE})`);
  const { token, link } = newLink('reset-password', null);
  if (await askForReset(asked.data.email, link)) return linkTo(`/reset/${token}`);
  throw new Sentence(`There is no account for ${asked.data.email}.`);
}
