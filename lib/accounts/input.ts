import { z } from 'zod';
import { optionalLine, tick } from '@/lib/acts/fields';
import { COOL_DOWNS } from '@/lib/listening/rules';
import { NUDGE_AFTER } from '@/lib/requests/nudge';
import { isZone } from '@/lib/time/days';
import { isCommon, LEAST_CHARACTERS } from './common-passwords';
import { isCountry } from './countries';
import { LOCALES, type Locale, THEMES, UNDO_SECONDS } from './preferences';

/** An address, folded to lower case: one person, one account. What comes after a plus is kept. */
export const email = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, 'That address is longer than addresses can be.')
  .pipe(z.email('That does not look like an e-mail address: it needs a name, an @ and a domain.'));

/** A password as it is: whatever it was made of. */
const knownPassword = z
  .string()
  .min(1, 'Write your password.')
  .max(200, 'That is longer than any password here.');

/**
 * A password to be chosen, wherever that is: long rather than contrived, and none of the commonest. That it is not the
 * account's own address is asked where both are known (`isOwnAddress`, refused as 'password-is-address').
 */
export const newPassword = z
  .string()
  .min(LEAST_CHARACTERS, 'Use ten characters or more.')
  .max(200, 'Use at most 200 characters.')
  .refine((password) => password.length < LEAST_CHARACTERS || !isCommon(password), {
    error: 'That is one of the passwords that are tried first. A few words in a row of your own are better.',
  });

export const signInInput = z.object({ email, password: knownPassword });

/** What travels with every way in: where to go on, and whether others use this computer too. */
export const entryInput = z.object({ next: z.string().optional(), shared: tick });

/** What the page to sign in sends: it has several ways, and only one of them needs the fields filled. */
export const waysInInput = entryInput
  .extend({
    way: z.enum(['password', 'provider', 'passkey']).default('password'),
    email: z.string().default(''),
    password: z.string().default(''),
    /** What the browser answered for a passkey, as JSON. */
    credential: z.string().max(20_000).default(''),
  })
  .superRefine((given, context) => {
    if (given.way !== 'password') return;
    for (const { path, message } of signInInput.safeParse(given).error?.issues ?? [])
      context.addIssue({ code: 'custom', path, message });
  });

const timeZone = z
  .string()
  .default('')
  .transform((name) => (isZone(name) ? name : 'UTC'));

/** `timeZone` comes from the browser; without JavaScript it is UTC until it is chosen. */
export const signUpInput = z.object({
  email,
  timeZone,
  password: newPassword,
});

/** Whose password was forgotten. */
export const askResetInput = z.object({ email });

/** The secret in the address of a page that a letter led to; whatever a mail program made of it. */
export const linkInput = z.object({ token: z.string().max(500, 'This is no link of ours.') });

export const resetInput = linkInput.extend({ newPassword });

export const changePasswordInput = z.object({ currentPassword: knownPassword, newPassword });

export const changeAddressInput = z.object({ email, password: knownPassword });

export const settingsInput = z.object({
  name: optionalLine('Your name', 100),
  timeZone: z.string().refine(isZone, 'Choose a time zone from the list.'),
  locale: z.enum(Object.keys(LOCALES) as [Locale, ...Locale[]], 'Choose a way to write dates from the list.'),
  country: z
    .literal('')
    .or(z.string().refine(isCountry, 'Choose a country from the list.'))
    .transform((code) => code || null),
  theme: z.enum(THEMES, 'Choose one of the three.'),
  undoSeconds: z.enum(UNDO_SECONDS, 'Choose one of the three.'),
  variedWording: tick,
  neutralTitles: tick,
  nudgeAfter: z.enum(NUDGE_AFTER, 'Choose one from the list.').default('10'),
  listeningClock: tick,
  coolDown: z.enum(COOL_DOWNS, 'Choose how long.'),
});
