import { spelled } from '../templates/spelling';
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

const LETTER = `Dear {name},

I asked you a little while ago what one thing would have made me a stronger candidate for the {role} role. In case it slipped down the page: a line is plenty.

I’m not asking you to revisit the decision. And if you can’t say, no answer is needed. Thank you either way.

Kind regards,
{me}`;
const MESSAGE =
  'Hello {name}, one small reminder of my question about the {role} role: a line is plenty. I’m not asking you to revisit the decision, and if you can’t say, no answer is needed. Thank you either way. {me}';
const PHONE = `Hello, this is {me}. I asked a little while ago about the {role} role at {organisation}, and I won’t keep you long.

I’m not asking you to revisit the decision. Is there one thing that would have made me a stronger candidate?

(If they can’t say)
That is quite all right. Thank you for taking the call, and have a good day.`;

/** The reminder by the way the question went; without a name it is not signed. */
export function nudgeFor(channel: Channel, fields: Fields, locale: string) {
  const text = { email: LETTER, form: LETTER, message: MESSAGE, phone: PHONE }[channel];
  const signed = fields.me ? text : text.replace(', this is {me}', '').replace(/\s*\{me\}$/, '');
  return {
    subject: channel === 'email' ? 'One small reminder, and thank you' : '',
    text: fill(spelled(signed, locale), fields),
  };
}
