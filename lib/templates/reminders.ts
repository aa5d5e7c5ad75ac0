import type { Channel } from '@/lib/requests/rules';
import { builtIn, type Text } from './built-in';
import { BUILT_IN_KEYS, type BuiltInKey } from './rules';
import { spelled } from './spelling';

/** The one reminder of a question, by the way it goes; a form takes what a mail does. */
export const REMINDER_KEYS = ['reminder.email', 'reminder.message', 'reminder.phone'] as const;
export type ReminderKey = (typeof REMINDER_KEYS)[number];

export const reminderKeyOf = (channel: Channel): ReminderKey =>
  channel === 'form' ? 'reminder.email' : `reminder.${channel}`;

export const REMINDER_WORDS: Record<ReminderKey, string> = {
  'reminder.email': 'By e-mail',
  'reminder.message': 'As a message',
  'reminder.phone': 'By phone',
};

const LETTER = `Dear {name},

I asked you a little while ago what one thing would have made me a stronger candidate for the {role} role. I know how full a week gets; a line is plenty.

I’m not asking you to revisit the decision. And if you can’t say, no answer is needed. Thank you either way.

Kind regards,
{me}`;
const MESSAGE =
  'Hello {name}, one small reminder of my question about the {role} role: a line is plenty. I’m not asking you to revisit the decision, and if you can’t say, no answer is needed. Thank you either way. {me}';
const PHONE = `Hello, this is {me}. I asked a little while ago about the {role} role at {organisation}, and I won’t keep you long.

I’m not asking you to revisit the decision. Is there one thing that would have made me a stronger candidate?

(If they can’t say)
That is quite all right. Thank you for taking the call, and have a good day.`;

const TEXTS: Record<ReminderKey, { channel: Channel; subject: string; text: string }> = {
  'reminder.email': { channel: 'email', subject: 'One small reminder, and thank you', text: LETTER },
  'reminder.message': { channel: 'message', subject: '', text: MESSAGE },
  'reminder.phone': { channel: 'phone', subject: '', text: PHONE },
};

/** The built-in reminder, as the locale spells; whoever it goes to, it is the same. */
export function reminder(key: ReminderKey, locale: string): Text {
  const { channel, subject, text } = TEXTS[key];
  return { key, relation: 'team', channel, subject, text: spelled(text, locale) };
}

/** Every text that comes with Onward and can be made one's own: to ask with, and to remind with. */
export type ReadyKey = BuiltInKey | ReminderKey;
export const READY_KEYS: readonly ReadyKey[] = [...BUILT_IN_KEYS, ...REMINDER_KEYS];

export const isReminder = (key: string): key is ReminderKey => REMINDER_KEYS.some((one) => one === key);

export const readyText = (key: ReadyKey, locale: string): Text =>
  isReminder(key) ? reminder(key, locale) : builtIn(key, locale);
