import { endSessionsOf } from '@/db/accounts/writes';
import { askResetInput } from '@/lib/accounts/input';
import { Sentence } from '../sentence';

const USAGE = 'npm run sign-out -- EMAIL';

/** Signs somebody out wherever they are signed in. @returns what happened. @throws Sentence when it is no address, or nobody's. */
export async function signOutEverywhere(given: readonly string[]): Promise<string> {
  if (given.length !== 1) throw new Sentence(`Who is to be signed out? Use: ${USAGE}`);
  const asked = askResetInput.safeParse({ email: given[0] });
  if (!asked.success) throw new Sentence(`${asked.error.issues[0]?.message} (${USAGE})`);
  const ended = await endSessionsOf(asked.data.email);
  if (ended === undefined) throw new Sentence(`There is no account for ${asked.data.email}.`);
  return `${asked.data.email} was signed in at ${ended === 1 ? 'one place' : `${ended} places`}, and is no longer.`;
}
