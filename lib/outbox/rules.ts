import type { Channel } from '../requests/rules';

/** What a letter is for. `account`: Onward writes about an account; all others are in the person's own name. */
export const PURPOSES = ['account', 'answer', 'thanks', 'nudge', 'ask'] as const;
export type Purpose = (typeof PURPOSES)[number];

/** Letters that a person sends to somebody. */
export const SENDINGS = ['answer', 'thanks', 'nudge', 'ask'] as const satisfies readonly Purpose[];
export type Sending = (typeof SENDINGS)[number];

/** What makes it the same letter, whoever asks for it however often. */
export const keyOfSending = (purpose: Sending, aboutId: string): string => `${purpose}:${aboutId}`;

/** The same of the letter that brings an invitation: it is about nobody's account. */
export const keyOfInvitation = (invitationId: string): string => `invitation:${invitationId}`;

/** Minutes between one try to send a letter about an account and the next: eight tries in about a day. */
const PAUSES = [1, 5, 15, 60, 180, 360, 720] as const;

/** The same for a letter in somebody's name: five tries in an hour and a half, since its writer is there to decide. */
const SENDING_PAUSES = [1, 5, 20, 60] as const;

/** Minutes to wait after so many failed tries; undefined: give up. */
export const pauseAfter = (tries: number): number | undefined => PAUSES[tries - 1];
export const pauseOfSending = (tries: number): number | undefined => SENDING_PAUSES[tries - 1];

/** Letters that one person sends in a day, at most: nobody's search needs more, and a spammer's does. */
export const MOST_A_DAY = 30;

/** Where a letter in somebody's name stands. */
export type Standing = 'on-its-way' | 'sent' | 'stopped' | 'failed';

export function standingOf(row: {
  readonly dueAt: string | null;
  readonly sentAt: string | null;
  readonly trouble: string | null;
}): Standing {
  if (row.sentAt) return 'sent';
  if (row.dueAt) return 'on-its-way';
  return row.trouble ? 'failed' : 'stopped';
}

/** Whether it can leave from here: a call is made, and a form filled in, by the person. */
export const isMail = (channel: Channel): boolean => channel === 'email' || channel === 'message';
