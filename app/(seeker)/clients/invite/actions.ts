'use server';
import { v7 as newId } from 'uuid';
import { listAddressesInvited } from '@/db/invitations/reads';
import { inviteAsCoach } from '@/db/invitations/writes';
import { write } from '@/db/transaction';
import { done, refused } from '@/lib/acts/outcome';
import { codeInWriting } from '@/lib/invitations/code';
import { groupCodeInput, inviteListInput, inviteSeekerInput } from '@/lib/invitations/input';
import { readList } from '@/lib/invitations/list';
import { seekerAction } from '@/server/action';
import { textOfList } from '@/server/invitation-list';
import { codeOfAct, invitationHash, invitationPath, letterWith, secretOf } from '@/server/invitations';
import { haveDone } from '@/server/jobs';
import { hasMail, linkTo } from '@/server/mail/letter';

/** One person, by letter or by a link to hand over. */
export const inviteOne = seekerAction('invitation.one', inviteSeekerInput, async ({ scope, act, input }) => {
  const { way, email, days } = input;
  const byLetter = way === 'email' && hasMail() ? email : null;
  const token = secretOf(scope.owner, act.id);
  const made = await write(scope, act, async (tx) => {
    if (way === 'email' && email === null) return refused('address-needed');
    return inviteAsCoach(
      tx,
      [
        {
          id: newId(),
          tokenHash: invitationHash(token),
          email,
          letterFrom: byLetter === null ? undefined : letterWith('coach', byLetter, token, days),
        },
      ],
      { way: byLetter === null ? 'link' : 'email', days },
    );
  });
  if (!made.ok) return made;
  if (byLetter !== null) await haveDone('letters');
  const link = byLetter === null ? linkTo(invitationPath(token)) : null;
  return done({ link, email, isByHand: way === 'email' && byLetter === null });
});

/** A code for several, to be typed by hand. */
export const makeCode = seekerAction('invitation.code', groupCodeInput, async ({ scope, act, input }) => {
  const code = codeOfAct(scope.owner, act.id);
  const given = { id: newId(), tokenHash: invitationHash(code), email: null };
  const made = await write(scope, act, (tx) => inviteAsCoach(tx, [given], { way: 'code', ...input }));
  if (!made.ok) return made;
  return done({
    code: codeInWriting(code),
    link: linkTo(invitationPath(code)),
    where: linkTo('/invitations'),
  });
});

/** A list of addresses: by letter where letters can be sent, else each with its link. What is left out is said by line. */
export const inviteList = seekerAction('invitation.list', inviteListInput, async ({ scope, act, input }) => {
  const text = await textOfList(input);
  const made = await write(scope, act, async (tx) => {
    const { good, left } = readList(text, await listAddressesInvited(tx));
    if (good.length === 0 || (left.length > 0 && input.rest === 'none'))
      return done({ sent: [], left, good: good.length });
    const given = good.map(({ email }, n) => {
      const token = secretOf(scope.owner, act.id, n);
      const letterFrom = hasMail() ? letterWith('coach', email, token, input.days) : undefined;
      return { id: newId(), tokenHash: invitationHash(token), email, letterFrom };
    });
    const invited = await inviteAsCoach(tx, given, { way: 'list', days: input.days });
    return invited.ok ? done({ sent: good.map(({ email }) => email), left, good: good.length }) : invited;
  });
  if (!made.ok) return made;
  const { sent, left, good } = made.value;
  const byLetter = hasMail();
  if (byLetter && sent.length > 0) await haveDone('letters');
  const links = byLetter
    ? null
    : sent.map((email, n) => ({ email, link: linkTo(invitationPath(secretOf(scope.owner, act.id, n))) }));
  return done({ sent: sent.length, left, good, links, text: sent.length > 0 ? '' : text });
});
