import { eq, isNull, lt, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import { asGiven, type Given } from '@/lib/coach-links/rules';
import { type Inviter, KEPT_FOR_DAYS, MOST_LETTERS_A_DAY, type Way, whyOver } from '@/lib/invitations/rules';
import { users } from '../accounts/tables';
import { clientGroups } from '../client-groups/tables';
import { findCoachProfile } from '../coach-profiles/reads';
import { type LetterGiven, post } from '../outbox/writes';
import { owned } from '../owned';
import type { SystemScope } from '../scope';
import { asStranger } from '../strangers';
import type { Reading, Writing } from '../transaction';
import { namedInvitation } from './reads';
import { invitationAnswers, invitations } from './tables';

/** One invitation to be made. */
export interface InvitationGiven {
  readonly id: string;
  /** The hash of its secret, which the server made and nobody keeps. */
  readonly tokenHash: string;
  /** The address it is for, and the only one that may take it up; null where it is for whoever holds it. */
  readonly email: string | null;
  /** The letter that brings it, from whoever asks; undefined where it goes by hand. */
  readonly letterFrom?: ((id: string, from: From) => LetterGiven) | undefined;
}
/** Who asks, as a letter says it. */
export interface From {
  readonly name: string;
  readonly organisation: string;
}
/** What invitations that are made together have in common. */
interface Common {
  readonly way: Way;
  readonly days: number;
  readonly groupId?: string | null;
  readonly places?: number;
}

/**
 * A coach invites seekers, as the coach's profile says who asks.
 * Refuses 'profile-needed', 'not-found' for no group of theirs, 'no-letters' and 'invitations-enough' for letters.
 */
export async function inviteAsCoach(
  tx: Writing,
  given: readonly InvitationGiven[],
  common: Common,
): Promise<Outcome<{ ids: string[] }>> {
  if (common.groupId && !(await hasGroup(tx, common.groupId))) return refused('not-found');
  const profile = await findCoachProfile(tx);
  if (!profile) return refused('profile-needed');
  const { name, organisation, confidentiality } = profile;
  return inviteAs(tx, 'coach', given, common, { fromName: name, organisation, confidentiality });
}

/** A seeker invites a coach, and says what is offered. Refuses 'nothing-shared', and letters as for a coach. */
export async function inviteAsSeeker(
  tx: Writing,
  given: InvitationGiven,
  { days, clientName, ...offered }: { days: number; clientName: string } & Given,
): Promise<Outcome<{ ids: string[] }>> {
  const { scopes, commentScopes } = asGiven(offered);
  if (scopes.length === 0) return refused('nothing-shared');
  const common = { way: given.email ? 'email' : 'link', days } as const;
  return inviteAs(tx, 'seeker', [given], common, { fromName: clientName, scopes, commentScopes });
}

async function inviteAs(
  tx: Writing,
  by: Inviter,
  given: readonly InvitationGiven[],
  { days, way, groupId = null, places = 1 }: Common,
  from: Pick<typeof invitations.$inferInsert, 'fromName' | 'organisation' | 'scopes' | 'commentScopes'> & {
    confidentiality?: string;
  },
): Promise<Outcome<{ ids: string[] }>> {
  const { scope, db } = tx;
  const asker = { name: from.fromName, organisation: from.organisation ?? '' };
  const letters = given.flatMap(({ id, letterFrom }) => letterFrom?.(id, asker) ?? []);
  const refusal = letters.length > 0 ? await whyNoLetters(tx, letters.length) : undefined;
  if (refusal) return refused(refusal);
  await db.insert(invitations).values(
    given.map(({ id, tokenHash, email }) => ({
      ownerId: scope.owner,
      id,
      by,
      way,
      tokenHash,
      email,
      groupId,
      places,
      expiresAt: sql`now() + make_interval(days => ${days}::int)`,
      ...from,
    })),
  );
  for (const letter of letters) await post(db, scope.owner, letter);
  return done({ ids: given.map(({ id }) => id) });
}

/** A sample is nobody who could be answered; and nobody writes to strangers without end. */
async function whyNoLetters({ scope, db }: Writing, more: number) {
  const [sender] = await db
    .select({
      isSample: sql<boolean>`${users.temporaryUntil} is not null`,
      today: sql<number>`(select count(*)::int from ${invitations} where ${invitations.ownerId} = ${scope.owner}
        and ${invitations.email} is not null and ${invitations.createdAt} > now() - interval '1 day')`,
    })
    .from(users)
    .where(eq(users.id, scope.owner));
  if (!sender || sender.isSample) return 'no-letters';
  return sender.today + more > MOST_LETTERS_A_DAY ? 'invitations-enough' : undefined;
}

async function hasGroup({ scope, db }: Writing, id: string): Promise<boolean> {
  const found = await db
    .select({ id: clientGroups.id })
    .from(clientGroups)
    .where(owned(scope, clientGroups, eq(clientGroups.id, id), isNull(clientGroups.retiredAt)));
  return found.length > 0;
}

/** Takes an invitation back; from now on it opens nothing. Done already, it stays as it is. */
export async function withdrawInvitation({ scope, db }: Writing, id: string): Promise<Outcome<null>> {
  const withdrawn = await db
    .update(invitations)
    .set({ withdrawnAt: sql`coalesce(${invitations.withdrawnAt}, now())` })
    .where(owned(scope, invitations, eq(invitations.id, id)))
    .returning({ id: invitations.id });
  return withdrawn.length > 0 ? done(null) : refused('not-found');
}

/** Takes back whatever still waits: of whoever leaves. */
export async function withdrawAllInvitations({ scope, db }: Writing): Promise<void> {
  await db
    .update(invitations)
    .set({ withdrawnAt: sql`now()` })
    .where(owned(scope, invitations, isNull(invitations.withdrawnAt)));
}

/** The job that forgets invitations that ran out a season ago, with the addresses of people who never came. */
export async function forgetOldInvitations({ db }: Reading<SystemScope>): Promise<number> {
  const gone = await db
    .delete(invitations)
    .where(lt(invitations.expiresAt, sql`now() - make_interval(days => ${KEPT_FOR_DAYS}::int)`))
    .returning({ id: invitations.id });
  return gone.length;
}

/**
 * Says no, in one tap and without an account; nobody is told more than that it was not accepted. A code on a wall is
 * others' too, and goes on. Before sign-in: no scope yet.
 */
export async function declineInvitation(tokenHash: string): Promise<Outcome<null>> {
  return asStranger('read write', { invitationHash: tokenHash }, async (db) => {
    const found = await namedInvitation(db, tokenHash);
    if (!found) return refused('invitation-over');
    const over = whyOver(found, new Date(found.now));
    if (over) return refused(over);
    if (found.places > 1) return done(null);
    await db
      .insert(invitationAnswers)
      .values({ ownerId: found.ownerId, id: newId(), invitationId: found.id, answer: 'declined' })
      .onConflictDoNothing();
    return done(null);
  });
}
