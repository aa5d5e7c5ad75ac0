import type { CoachAct, Grant, SharedPart } from '@/lib/coach-links/rules';

/** What one person may open to another; the names of the scopes of the access table. */
export type Permission = Grant;

/** Jobs that may look past single owners; each has policies of its own, and nothing else opens for it. */
export type Job =
  | 'empty-bins'
  | 'end-expired-sessions'
  | 'forget-old-challenges'
  | 'forget-old-invitations'
  | 'forget-old-tokens'
  | 'forget-old-tries'
  | 'index-search'
  | 'remove-expired-captures'
  | 'remove-expired-imports'
  | 'remove-leavers'
  | 'remove-expired-restores'
  | 'remove-samples'
  | 'send-letters';

/** Who a cookie says it is. A claim until the database has found the secret's row (see `transaction.ts`). */
export interface Claim {
  readonly userId: string;
  /** SHA-256 of the cookie's secret, base64url. */
  readonly secretHash: string;
}

declare const branded: unique symbol;
interface Branded {
  readonly [branded]: true;
}

/** Everything of the signed-in seeker's own. */
export type OwnScope = Branded & {
  readonly kind: 'own';
  readonly owner: string;
  readonly claim: Claim;
  /** Also where the account is being left: for staying, and for signing out. */
  readonly evenLeaving?: true;
};
/**
 * What an active link lets a coach see of one client: `owner` is the client, `claim` the coach. In a preview it is the
 * seeker's own claim, and the transaction sees what the coach would, and nothing else.
 */
export type CoachScope = Branded & {
  readonly kind: 'coach';
  readonly owner: string;
  readonly claim: Claim;
  readonly linkId: string;
  /** What the coach calls the client. */
  readonly clientName: string;
  readonly coachName: string;
  readonly may: ReadonlySet<Permission>;
  /** Of what may be seen: what may be commented on as well. */
  readonly mayComment: ReadonlySet<SharedPart>;
  readonly isPreview: boolean;
  /** How far the primary's log had come when the link was checked: a replica that is not as far reads nothing for it. */
  readonly position?: string | undefined;
};
/** One act that a coach has begun for a client through a link. */
export interface CoachDoing {
  readonly linkId: string;
  readonly act: CoachAct;
  /** What the access log calls what it is about. */
  readonly about?: string;
  readonly subjectId?: string;
}
/** All clients of a coach, for the few reads that say they take it. */
export type RosterScope = Branded & { readonly kind: 'roster'; readonly claim: Claim };
/** One job, named. */
export type SystemScope = Branded & { readonly kind: 'system'; readonly job: Job };

/** Whose rows. Only `server/scope.ts` makes one; a test keeps it so. */
export type Scope = OwnScope | CoachScope | RosterScope | SystemScope;
/** A scope with one owner, which is what almost every read and write takes. */
export type OneOwner = OwnScope | CoachScope;

/** The one cast. For `server/scope.ts` alone. */
export function brand<S extends Scope>(scope: Omit<S, keyof Branded>): S {
  return scope as S;
}
