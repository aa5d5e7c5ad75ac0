'use server';
import { v7 as newId } from 'uuid';
import { inviteAsSeeker } from '@/db/invitations/writes';
import { write } from '@/db/transaction';
import { done, refused } from '@/lib/acts/outcome';
import { givenOf } from '@/lib/coach-links/input';
import { inviteCoachInput } from '@/lib/invitations/input';
import { seekerAction } from '@/server/action';
import { invitationHash, invitationPath, letterWith, secretOf } from '@/server/invitations';
import { haveDone } from '@/server/jobs';
import { hasMail, linkTo } from '@/server/mail/letter';

/** A seeker invites somebody who helps, and says first what they would see. */
export const inviteCoach = seekerAction(
  'invitation.to-coach',
  inviteCoachInput,
  async ({ scope, act, input }) => {
    const { way, email, days, ...chosen } = input;
    const byLetter = way === 'email' && hasMail() ? email : null;
    const token = secretOf(scope.owner, act.id);
    const invitation = {
      id: newId(),
      tokenHash: invitationHash(token),
      email,
      letterFrom: byLetter === null ? undefined : letterWith('seeker', byLetter, token, days),
    };
    const offered = { days, clientName: chosen.clientName, ...givenOf(chosen) };
    const made = await write(scope, act, async (tx) =>
      way === 'email' && email === null ? refused('address-needed') : inviteAsSeeker(tx, invitation, offered),
    );
    if (!made.ok) return made;
    if (byLetter !== null) await haveDone('letters');
    const link = byLetter === null ? linkTo(invitationPath(token)) : null;
    return done({ link, email, isByHand: way === 'email' && byLetter === null });
  },
);
