import { findLink } from '@/db/coach-links/reads';
import {
  brand,
  type Claim,
  type CoachScope,
  type Job,
  type OwnScope,
  type Permission,
  type RosterScope,
  type SystemScope,
} from '@/db/scope';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { log } from './log';

/** The signed-in seeker's own rows. */
export function ownScope(claim: Claim): OwnScope {
  return brand<OwnScope>({ kind: 'own', owner: claim.userId, claim });
}

/** The same where the account may be one that is being left: for staying, and for signing out. */
export function leavingScope(claim: Claim): OwnScope {
  return brand<OwnScope>({ kind: 'own', owner: claim.userId, claim, evenLeaving: true });
}

/** A client's rows, as far as an active link allows; without one the client does not exist. */
export async function coachScope(claim: Claim, clientId: string): Promise<CoachScope> {
  const { scopes } = await read(rosterScope(claim), (tx) => ({ scopes: findLink(tx, clientId) }));
  if (!scopes) throw new AppError('not-found');
  return brand<CoachScope>({ kind: 'coach', owner: clientId, claim, may: new Set(scopes as Permission[]) });
}

/** All clients of a coach: only for reads that take it. */
export function rosterScope(claim: Claim): RosterScope {
  return brand<RosterScope>({ kind: 'roster', claim });
}

/** For one job, named and logged. */
export function systemScope(job: Job): SystemScope {
  log('job', { job });
  return brand<SystemScope>({ kind: 'system', job });
}
