import { z } from 'zod';
import { optionalLine, tick } from '@/lib/acts/fields';
import { isZone } from '@/lib/time/days';
import { isCountry } from './countries';
import { LOCALES, type Locale, THEMES, UNDO_SECONDS } from './preferences';

const email = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, 'That address is longer than addresses can be.')
  .pipe(z.email('That does not look like an e-mail address: it needs a name, an @ and a domain.'));

export const signInInput = z.object({
  email,
  password: z.string().min(1, 'Write your password.').max(200, 'That is longer than any password here.'),
});

const timeZone = z
  .string()
  .default('')
  .transform((name) => (isZone(name) ? name : 'UTC'));

/** `timeZone` comes from the browser; without JavaScript it is UTC until it is chosen. */
export const signUpInput = z.object({
  email,
  timeZone,
  password: z.string().min(10, 'Use ten characters or more.').max(200, 'Use at most 200 characters.'),
});

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
});
