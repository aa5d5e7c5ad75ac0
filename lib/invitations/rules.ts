import type { Code } from '../acts/app-error';

/** Who invites whom: a coach seekers, or a seeker a coach. */
export const INVITERS = ['coach', 'seeker'] as const;
export type Inviter = (typeof INVITERS)[number];

/** How an invitation goes: a link to hand over, a letter, a code to type by hand, one of a list of addresses. */
export const WAYS = ['link', 'email', 'code', 'list'] as const;
export type Way = (typeof WAYS)[number];

/** What became of it: taken up, or not. */
export const ANSWERS = ['accepted', 'declined'] as const;

/** Days for which an invitation holds. */
export const DAYS = ['3', '7', '14', '30'] as const;
export const USUAL_DAYS = '14';

/** Days for which one that ran out is still told of; then it is forgotten, with the address it went to. */
export const KEPT_FOR_DAYS = 90;

/** Accounts that one group code lets in, at most, and rows of a list taken at once. */
export const MOST_PLACES = 500;
export const MOST_LISTED = 200;

/** Letters with invitations that one account sends in a day, at most: two lists of the longest. */
export const MOST_LETTERS_A_DAY = 400;

/** An invitation as far as it decides whether it may be taken up. */
export interface Invitation {
  readonly ownerId: string;
  readonly by: Inviter;
  /** The one address it is for; null where it is for whoever holds it. */
  readonly email: string | null;
  readonly expiresAt: string;
  readonly withdrawnAt: string | null;
  readonly places: number;
  readonly accepted: number;
  readonly declined: number;
}

/** Who wants to take it up, where somebody is signed in. */
export interface Invited {
  readonly id: string;
  readonly email: string | null;
  /** Whether there is an open link between the two already. */
  readonly isLinked: boolean;
  /** Whether this account used it before. */
  readonly hasUsed: boolean;
}

/** Why nobody may take it up, whoever asks; undefined where it is open. */
export function whyOver(invitation: Invitation, now: Date): Code | undefined {
  if (invitation.withdrawnAt) return 'invitation-over';
  if (invitation.places === 1 && invitation.declined > 0) return 'invitation-declined';
  if (invitation.accepted >= invitation.places)
    return invitation.places === 1 ? 'invitation-used' : 'invitation-full';
  return Date.parse(invitation.expiresAt) <= now.getTime() ? 'invitation-expired' : undefined;
}

/** Why this account may not; what is said of oneself comes before what is said of the invitation. */
export function whyNot(invitation: Invitation, invited: Invited, now: Date): Code | undefined {
  if (invited.id === invitation.ownerId) return 'invitation-own';
  if (invited.isLinked) return 'linked-already';
  if (invited.hasUsed) return 'invitation-used';
  const over = whyOver(invitation, now);
  if (over) return over;
  return invitation.email && invitation.email !== invited.email ? 'invitation-elsewhere' : undefined;
}

/** What whoever sent it is told. Expired and declined look the same: nobody has to say no. */
export type Standing = 'waiting' | 'accepted' | 'not-accepted' | 'withdrawn';

export function standingOf(invitation: Invitation, now: Date): Standing {
  if (invitation.places === 1 && invitation.accepted > 0) return 'accepted';
  if (invitation.withdrawnAt) return 'withdrawn';
  const over = whyOver(invitation, now);
  if (over === undefined) return 'waiting';
  return invitation.accepted > 0 ? 'accepted' : 'not-accepted';
}

/** An address that only its owner recognises: a…@example.org. */
export const maskedAddress = (email: string): string => email.replace(/^(.)[^@]*/, '$1…');

/** A line of a list that is not invited, and why. */
export interface LeftOut {
  /** As a text editor counts. */
  readonly line: number;
  readonly text: string;
  readonly why: 'no-address' | 'double' | 'linked' | 'waiting' | 'one-too-many';
}

/** Why a line was left out, after its number. */
export const WHY_LEFT: Readonly<Record<LeftOut['why'], string>> = {
  'no-address': 'no e-mail address that can be read',
  double: 'the same address as on an earlier line',
  linked: 'is your client already',
  waiting: 'is invited already, and has not answered yet',
  'one-too-many': `more than ${MOST_LISTED} at once: put it into the next list`,
};
