import { appendAccess } from '@/db/access-log/writes';
import type { ActGiven } from '@/db/acts/writes';
import { findLink } from '@/db/coach-links/reads';
import { positionNow } from '@/db/replica';
import {
  brand,
  type Claim,
  type CoachDoing,
  type CoachScope,
  type Job,
  type OwnScope,
  type RosterScope,
  type SystemScope,
} from '@/db/scope';
import { type CoachWriting, type LinkHeld, visit, writeAsCoach } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import type { Outcome } from '@/lib/acts/outcome';
import { type ClientPage, mayLook } from '@/lib/coach-links/rules';
import { log } from './log';

/** The signed-in seeker's own rows. */
export function ownScope(claim: Claim): OwnScope {
  return brand<OwnScope>({ kind: 'own', owner: claim.userId, claim });
}

/** The same where the account may be one that is being left: for staying, and for signing out. */
export function leavingScope(claim: Claim): OwnScope {
  return brand<OwnScope>({ kind: 'own', owner: claim.userId, claim, evenLeaving: true });
}

/** What is written of a look of a coach's, before anything is read. */
export interface Look {
  readonly page: ClientPage;
  /** What it is about, and what that is called, where the page is about one thing. */
  readonly subjectId?: string;
  readonly about?: string;
}

/**
 * A client's rows, as far as an active link allows; without one, or where the page's part is not shared, there is
 * nothing here. The look is on the client's access log before anything is read. The seeker who gave the link sees by it
 * what the coach would, and no line is written.
 * @throws AppError 'not-found'
 */
export async function coachScope(claim: Claim, linkId: string, look: Look): Promise<CoachScope> {
  return visit(rosterScope(claim), async (tx) => {
    const link = await findLink(tx, linkId);
    if (!link || !mayLook('coach', link, look.page)) throw new AppError('not-found');
    // Before the line is written, which no replica has to have.
    const position = await positionNow(tx.db);
    const isPreview = link.ownerId === claim.userId;
    if (!isPreview)
      await appendAccess(tx.db, {
        ownerId: link.ownerId,
        linkId: link.id,
        coachId: claim.userId,
        coachName: link.coachName,
        kind: 'looked',
        what: look.page,
        subjectId: look.subjectId,
        about: look.about,
      });
    return throughLink(claim, link, isPreview, position);
  });
}

/** The scope of a link that was found or is held. */
function throughLink(claim: Claim, link: LinkHeld, isPreview: boolean, position?: string): CoachScope {
  return brand<CoachScope>({
    kind: 'coach',
    owner: link.ownerId,
    claim,
    linkId: link.id,
    clientName: link.clientName,
    coachName: link.coachName,
    may: new Set(link.scopes),
    mayComment: new Set(link.commentScopes),
    isPreview,
    position,
  });
}

/** One act of a coach's for a client (see `writeAsCoach` in `db/transaction.ts`). */
export const doAsCoach = <T>(
  claim: Claim,
  doing: CoachDoing,
  act: ActGiven,
  body: (tx: CoachWriting) => Promise<Outcome<T>>,
): Promise<Outcome<T>> =>
  writeAsCoach(rosterScope(claim), doing, act, (link) => throughLink(claim, link, false), body);

/** All clients of a coach: only for reads that take it. */
export function rosterScope(claim: Claim): RosterScope {
  return brand<RosterScope>({ kind: 'roster', claim });
}

/** For one job, named and logged. */
export function systemScope(job: Job): SystemScope {
  log('job', { job });
  return brand<SystemScope>({ kind: 'system', job });
}
