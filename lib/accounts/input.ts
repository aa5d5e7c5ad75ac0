import { z } from 'zod';
import { optionalLine } from '@/lib/acts/fields';
import { isZone } from '@/lib/time/days';

const email = z
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

/** A password as it is to be from now on. */
export const newPassword = z
  .string()
  .min(10, 'Use ten characters or more.')
  .max(200, 'Use at most 200 characters.');

export const signInInput = z.object({ email, password: knownPassword });

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

export const personInput = z.object({
  name: optionalLine('Your name', 100),
  timeZone: z.string().refine(isZone, 'Choose a time zone from the list.'),
});
