import { v7 as newId } from 'uuid';
import { invite } from '@/db/sign-ups/writes';
import { FIRST_SIGN_IN_HOURS } from '@/lib/accounts/rules';
import { hashOf, newToken } from '@/server/token';
import { Sentence } from '../sentence';

/**
 * Makes an account for an address, with the one link that opens it.
 * @returns the link's path. @throws Sentence where somebody has opened that account already.
 */
export async function invitationFor(email: string): Promise<string> {
  const token = newToken();
  const made = await invite(
    { id: newId(), email, passwordHash: null },
    {
      id: newId(),
      tokenHash: hashOf(token),
      purpose: 'first-sign-in',
      email,
      hours: FIRST_SIGN_IN_HOURS,
    },
  );
  if (made.ok) return `/welcome/${token}`;
  throw new Sentence(
    `There is an account for ${email} already, and it has a password. To choose a new one: npm run reset-link -- ${email}`,
  );
}
