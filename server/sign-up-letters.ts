import { v7 as newId } from 'uuid';
import type { Typed } from '@/db/login-tokens/writes';
import type { DoorGiven } from '@/db/sign-ups/writes';
import { postDoorAgain } from '@/db/sign-ups/writes';
import { CONFIRM_HOURS } from '@/lib/accounts/rules';
import { tooMany } from './attempts';
import { haveDone } from './jobs';
import { confirmLetter } from './mail/account-letters';
import { sealedLetter } from './mail/letter';
import { hashOf, newToken } from './token';

/**
 * A letter that lets somebody into the account they asked for.
 * @param next where they go then: a path of ours. @param typed what they typed, where the account keeps it not already.
 */
export function doorFor(email: string, next = '', typed?: Typed): DoorGiven {
  const token = newToken();
  const query = next ? `?next=${encodeURIComponent(next)}` : '';
  return {
    link: {
      id: newId(),
      tokenHash: hashOf(token),
      purpose: 'verify-email',
      email,
      hours: CONFIRM_HOURS,
      ...(typed ? { typed } : {}),
    },
    letter: sealedLetter(email, confirmLetter(`/verify/${token}${query}`)),
  };
}

/** The same once more, for somebody who knows the password and has not confirmed their address; within the limits. */
export async function sendDoorAgain(email: string, address: string): Promise<void> {
  if (await tooMany(email, address, 'letter')) return;
  await postDoorAgain(email, doorFor(email));
  await haveDone('letters');
}
