import { z } from 'zod';
import { optionalLine, tick } from '@/lib/acts/fields';
import { isZone } from '@/lib/time/days';

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

/** What travels with every way in: where to go on, and whether others use this computer too. */
export const entryInput = z.object({ next: z.string().optional(), shared: tick });

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

export const personInput = z.object({
  name: optionalLine('Your name', 100),
  timeZone: z.string().refine(isZone, 'Choose a time zone from the list.'),
});
