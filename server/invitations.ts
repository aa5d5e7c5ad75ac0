import type { From } from '@/db/invitations/writes';
import type { LetterGiven } from '@/db/outbox/writes';
import { codeFrom, codeTyped } from '@/lib/invitations/code';
import type { Inviter } from '@/lib/invitations/rules';
import { keyOfInvitation } from '@/lib/outbox/rules';
import { invitationLetter } from './mail/invitation-letters';
import { linkTo, sealedLetter } from './mail/letter';
import { keyedHash } from './seal';

/**
 * The secret of an invitation, drawn from the act that makes it: sent twice, a form shows the same link, and neither the
 * secret nor what the act gave back is kept anywhere. @param n which of several that one act makes.
 */
export const secretOf = (userId: string, actId: string, n = 0): string =>
  keyedHash('invitation', `make ${userId} ${actId} ${n}`);

/** The same as a code that is typed by hand. */
export const codeOfAct = (userId: string, actId: string): string =>
  codeFrom(Buffer.from(secretOf(userId, actId), 'base64url'));

/** What an invitation is found by; keyed, so that nobody who has the table can try all codes. */
export const invitationHash = (token: string): string =>
  keyedHash('invitation', `find ${codeTyped(token) ?? token}`);

/** Where it leads. */
export const invitationPath = (token: string) => `/invitations/${token}`;

/** The letter that brings one. */
export const letterWith =
  (by: Inviter, email: string, token: string, days: number) =>
  (id: string, from: From): LetterGiven => {
    const letter = invitationLetter(by, from, linkTo(invitationPath(token)), days);
    return sealedLetter(email, letter, keyOfInvitation(id));
  };
