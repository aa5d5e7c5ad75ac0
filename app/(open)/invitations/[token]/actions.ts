'use server';
import { redirect } from 'next/navigation';
import { acceptAsCoach, acceptAsSeeker } from '@/db/acceptances/writes';
import { declineInvitation } from '@/db/invitations/writes';
import { write } from '@/db/transaction';
import { givenOf } from '@/lib/coach-links/input';
import { acceptCoachInput, acceptSeekerInput, declineInput } from '@/lib/invitations/input';
import { openAction, seekerAction } from '@/server/action';
import { invitationHash } from '@/server/invitations';

/** A seeker says yes, to as much as was chosen. */
export const acceptInvitation = seekerAction(
  'invitation.accept',
  acceptSeekerInput,
  async ({ scope, act, input: { token, ...chosen } }) => {
    const given = { ...givenOf(chosen), clientName: chosen.clientName, tokenHash: invitationHash(token) };
    const accepted = await write(scope, act, (tx) => acceptAsSeeker(tx, given));
    if (!accepted.ok) return accepted;
    redirect(`/coaches/${accepted.value.linkId}?begun` as never);
  },
);

/** A coach says yes to what a seeker offers. */
export const acceptOffer = seekerAction(
  'invitation.accept-as-coach',
  acceptCoachInput,
  async ({ scope, act, input }) => {
    const accepted = await write(scope, act, (tx) => acceptAsCoach(tx, invitationHash(input.token)));
    if (!accepted.ok) return accepted;
    redirect(`/clients/${accepted.value.linkId}` as never);
  },
);

/** No, in one tap. */
export const decline = openAction('invitation.decline', declineInput, ({ token }) =>
  declineInvitation(invitationHash(token)),
);
