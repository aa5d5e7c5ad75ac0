import { reminder, reminderKeyOf } from '../templates/reminders';
import { type Fields, fill } from './merge';
import type { Channel, RequestState } from './rules';

/** After how many days of silence one reminder is offered. */
export const NUDGE_AFTER = ['5', '7', '10', '14', '21'] as const;
export type NudgeAfter = (typeof NUDGE_AFTER)[number];

const DAY_MS = 86_400_000;

interface Asked {
  readonly state: RequestState;
  readonly sentAt: string | null;
  readonly nudgedAt: string | null;
}

/** Where the wait for an answer stands. */
export type Waiting = 'waits' | 'may-nudge' | 'waits-again' | 'silent';

/**
 * One reminder after the silence the seeker chose, and never a second: after as long a silence again, none came.
 * Undefined where no answer is waited for.
 */
export function waitingOn(
  { state, sentAt, nudgedAt }: Asked,
  after: NudgeAfter,
  now: Date,
): Waiting | undefined {
  const isLong = (since: string) => now.getTime() - Date.parse(since) >= Number(after) * DAY_MS;
  if (state === 'sent' && sentAt) return isLong(sentAt) ? 'may-nudge' : 'waits';
  if (state === 'nudged' && nudgedAt) return isLong(nudgedAt) ? 'silent' : 'waits-again';
  return undefined;
}

/** The moment from which a reminder may go. */
export const nudgeFrom = (sentAt: string, after: NudgeAfter): Date =>
  new Date(Date.parse(sentAt) + Number(after) * DAY_MS);

/** A reminder of the seeker's own, where they made one. */
type OwnReminder = { readonly subject: string; readonly text: string; readonly putAwayAt: string | null };

/**
 * The reminder by the way the question went: the seeker's own, unless it is put away. The built-in one is not signed
 * where there is no name; in their own a gap stays, to be filled before it goes.
 */
export function nudgeFor(channel: Channel, fields: Fields, locale: string, mine?: OwnReminder) {
  if (mine && !mine.putAwayAt)
    return { subject: channel === 'email' ? fill(mine.subject, fields) : '', text: fill(mine.text, fields) };
  const { subject, text } = reminder(reminderKeyOf(channel), locale);
  const signed = fields.me ? text : text.replace(', this is {me}', '').replace(/\s*\{me\}$/, '');
  return { subject: channel === 'email' ? subject : '', text: fill(signed, fields) };
}
