import { and, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import type { Inviter } from '@/lib/invitations/rules';
import { keyOfInvitation } from '@/lib/outbox/rules';
import { users } from '../accounts/tables';
import type { Database } from '../client';
import { clientGroups } from '../client-groups/tables';
import { coachLinks } from '../coach-links/tables';
import { owned } from '../owned';
import type { OwnScope } from '../scope';
import { asStranger, nameInvitation } from '../strangers';
import type { Reading } from '../transaction';
import { invitationAnswers, invitations } from './tables';

/** As many as a list shows, the newest first. */
const SHOWN = 200;

const answered = (answer: 'accepted' | 'declined') =>
  sql<number>`(select count(*)::int from invitation_answers a where a.owner_id = invitations.owner_id
    and a.invitation_id = invitations.id and a.answer = ${answer})`;

/** What an invitation says to whoever holds it. */
const said = {
  id: invitations.id,
  ownerId: invitations.ownerId,
  by: invitations.by,
  way: invitations.way,
  email: invitations.email,
  fromName: invitations.fromName,
  organisation: invitations.organisation,
  confidentiality: invitations.confidentiality,
  scopes: invitations.scopes,
  commentScopes: invitations.commentScopes,
  groupId: invitations.groupId,
  places: invitations.places,
  expiresAt: invitations.expiresAt,
  withdrawnAt: invitations.withdrawnAt,
  accepted: answered('accepted'),
  declined: answered('declined'),
  /** By the database's clock, which is also the one that the policies go by. */
  now: sql<string>`now()`,
};

/** The invitation that the transaction has named. */
export async function namedInvitation(db: Database, tokenHash: string) {
  const [found] = await db.select(said).from(invitations).where(eq(invitations.tokenHash, tokenHash));
  return found;
}
export type InvitationFound = NonNullable<Awaited<ReturnType<typeof namedInvitation>>>;

/** The invitation of a link or code, over or not; looking uses nothing up. Before sign-in: no scope yet. */
export async function findInvitation(tokenHash: string): Promise<InvitationFound | undefined> {
  return asStranger('read only', { invitationHash: tokenHash }, (db) => namedInvitation(db, tokenHash));
}

/** The invitation, and who the person is to it; undefined where there is none. */
export async function findInvited({ scope, db }: Reading<OwnScope>, tokenHash: string) {
  // First, and alone: what is sent beside it may overtake it, and would see nothing.
  await nameInvitation(db, tokenHash);
  const [invitation, [invited]] = await Promise.all([
    namedInvitation(db, tokenHash),
    db
      .select({
        id: users.id,
        email: users.email,
        isLinked: sql<boolean>`exists (select from ${coachLinks} l join ${invitations} i on i.token_hash = ${tokenHash}
          where l.ended_at is null and case i.by when 'coach' then l.owner_id = ${scope.owner} and l.coach_id = i.owner_id
            else l.coach_id = ${scope.owner} and l.owner_id = i.owner_id end)`,
        hasUsed: sql<boolean>`exists (select from ${invitationAnswers} a join ${invitations} i on i.id = a.invitation_id
          where i.token_hash = ${tokenHash} and a.by_id = ${scope.owner})`,
      })
      .from(users)
      .where(eq(users.id, scope.owner)),
  ]);
  return invitation && invited ? { invitation, invited } : undefined;
}

/** What the person sent, the newest first: for whom, until when, how many took it up. Who declined is not said. */
export async function listInvitations({ scope, db }: Reading<OwnScope>, by: Inviter) {
  return db
    .select({
      id: invitations.id,
      ownerId: invitations.ownerId,
      by: invitations.by,
      way: invitations.way,
      email: invitations.email,
      places: invitations.places,
      createdAt: invitations.createdAt,
      expiresAt: invitations.expiresAt,
      withdrawnAt: invitations.withdrawnAt,
      scopes: invitations.scopes,
      commentScopes: invitations.commentScopes,
      group: clientGroups.name,
      accepted: answered('accepted'),
      declined: answered('declined'),
      /** That the letter with it was given up. */
      isUndelivered: sql<boolean>`exists (select from outbox o where o.owner_id = invitations.owner_id
        and o.idempotency_key = ${keyOfInvitation('')} || invitations.id and o.due_at is null and o.sent_at is null)`,
    })
    .from(invitations)
    .leftJoin(
      clientGroups,
      and(eq(clientGroups.ownerId, invitations.ownerId), eq(clientGroups.id, invitations.groupId)),
    )
    .where(owned(scope, invitations, eq(invitations.by, by)))
    .orderBy(desc(invitations.id))
    .limit(SHOWN);
}
export type InvitationSent = Awaited<ReturnType<typeof listInvitations>>[number];

/** The addresses that a coach has invited and that need no other: linked by now, or still being waited for. */
export async function listAddressesInvited({ scope, db }: Reading<OwnScope>) {
  const rows = await db
    .select({ email: sql<string>`${invitations.email}`, linkId: coachLinks.id })
    .from(invitations)
    .leftJoin(
      invitationAnswers,
      and(
        eq(invitationAnswers.ownerId, invitations.ownerId),
        eq(invitationAnswers.invitationId, invitations.id),
      ),
    )
    .leftJoin(
      coachLinks,
      and(
        eq(coachLinks.coachId, scope.owner),
        eq(coachLinks.id, invitationAnswers.linkId),
        isNull(coachLinks.endedAt),
      ),
    )
    .where(
      owned(
        scope,
        invitations,
        eq(invitations.by, 'coach'),
        isNotNull(invitations.email),
        sql`(${coachLinks.id} is not null or ${invitationAnswers.id} is null
          and ${invitations.withdrawnAt} is null and ${invitations.expiresAt} > now())`,
      ),
    );
  return rows.map(({ email, linkId }) => ({ email, isLinked: linkId !== null }));
}

/** The groups that a code may lead into. */
export async function listGroupsToInvite({ scope, db }: Reading<OwnScope>) {
  return db
    .select({ id: clientGroups.id, name: clientGroups.name })
    .from(clientGroups)
    .where(owned(scope, clientGroups, isNull(clientGroups.retiredAt)))
    .orderBy(clientGroups.name);
}
