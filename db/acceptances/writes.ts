import { sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import { asGiven, type Given } from '@/lib/coach-links/rules';
import { sharedInWords } from '@/lib/coach-links/words';
import { whyNot } from '@/lib/invitations/rules';
import { appendAccess } from '../access-log/writes';
import { clientPlaces } from '../client-groups/tables';
import { coachLinks } from '../coach-links/tables';
import { findCoachProfile } from '../coach-profiles/reads';
import { sqlState } from '../failures';
import { findInvited, type InvitationFound } from '../invitations/reads';
import { invitationAnswers } from '../invitations/tables';
import { offerProgrammeTo } from '../programme-offers/writes';
import type { Writing } from '../transaction';

type Accepted = Outcome<{ linkId: string }>;

/**
 * A seeker takes up a coach's invitation, and says what that coach may see. The name and words of the coach are kept as
 * they stood in the invitation. Refuses 'nothing-shared', and whatever `whyNot` says.
 */
export async function acceptAsSeeker(
  tx: Writing,
  { tokenHash, clientName, ...offered }: { tokenHash: string; clientName: string } & Given,
): Promise<Accepted> {
  const given = asGiven(offered);
  const found = await openTo(tx, tokenHash, 'coach');
  if (!found.ok) return found;
  if (given.scopes.length === 0) return refused('nothing-shared');
  const invitation = found.value;
  const me = tx.scope.owner;
  const linked = await link(tx, invitation, {
    ownerId: me,
    coachId: invitation.ownerId,
    coachName: invitation.fromName,
    organisation: invitation.organisation,
    confidentiality: invitation.confidentiality,
    clientName,
    ...given,
  });
  if (linked.ok && invitation.groupId)
    await tx.db.insert(clientPlaces).values({
      ownerId: invitation.ownerId,
      id: newId(),
      groupId: invitation.groupId,
      clientId: me,
      linkId: linked.value.linkId,
    });
  return linked;
}

/** A coach takes up a seeker's invitation, and gets what that offers. Refuses 'profile-needed', and as above. */
export async function acceptAsCoach(tx: Writing, tokenHash: string): Promise<Accepted> {
  const found = await openTo(tx, tokenHash, 'seeker');
  if (!found.ok) return found;
  const profile = await findCoachProfile(tx);
  if (!profile) return refused('profile-needed');
  const { ownerId, fromName, scopes, commentScopes } = found.value;
  return link(tx, found.value, {
    ownerId,
    coachId: tx.scope.owner,
    coachName: profile.name,
    organisation: profile.organisation,
    confidentiality: profile.confidentiality,
    clientName: fromName,
    scopes,
    commentScopes,
  });
}

/** The invitation, if this account may take it up now. */
async function openTo(
  tx: Writing,
  tokenHash: string,
  by: InvitationFound['by'],
): Promise<Outcome<InvitationFound>> {
  const found = await findInvited(tx, tokenHash);
  if (found?.invitation.by !== by) return refused('invitation-over');
  const { invitation, invited } = found;
  const refusal = whyNot(invitation, invited, new Date(invitation.now));
  return refusal ? refused(refusal) : done(invitation);
}

/** Its place, the link, and the line that says so: in that order, since the policies of each ask for the one before. */
async function link(
  tx: Writing,
  invitation: InvitationFound,
  row: Omit<typeof coachLinks.$inferInsert, 'id' | 'invitationId'>,
): Promise<Accepted> {
  const linkId = newId();
  try {
    if (!(await takePlace(tx, invitation, linkId)))
      return refused(invitation.places === 1 ? 'invitation-used' : 'invitation-full');
    const [made] = await tx.db
      .insert(coachLinks)
      .values({ ...row, id: linkId, invitationId: invitation.id })
      .onConflictDoNothing()
      .returning({ id: coachLinks.id });
    if (!made) return refused('linked-already');
  } catch (error) {
    // Withdrawn, or run out, since it was looked at a moment ago: the policies have the last word.
    if (sqlState(error) === '42501') return refused('invitation-over');
    throw error;
  }
  const { ownerId, coachId = null, coachName = '' } = row;
  if (coachId) await offerProgrammeTo(tx, { id: linkId, ownerId, coachId, coachName });
  const about = sharedInWords(row);
  await appendAccess(tx.db, { ownerId, linkId, coachId, coachName, kind: 'consent', what: 'given', about });
  return done({ linkId });
}

/** The first place that is free, and of two at once the next; one account has one. @returns whether there was one. */
async function takePlace({ scope, db }: Writing, invitation: InvitationFound, linkId: string) {
  for (let nth = invitation.accepted + 1; nth <= invitation.places; nth++) {
    const [taken] = await db
      .insert(invitationAnswers)
      .values({
        ownerId: invitation.ownerId,
        id: newId(),
        invitationId: invitation.id,
        nth,
        answer: 'accepted',
        byId: scope.owner,
        linkId,
        createdAt: sql`now()`,
      })
      .onConflictDoNothing()
      .returning({ nth: invitationAnswers.nth });
    if (taken) return true;
  }
  return false;
}
