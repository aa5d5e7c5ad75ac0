import { z } from 'zod';
import { isDay } from '@/lib/time/days';

/** Said of a field that has to hold something, also where a form asks before anything is sent. */
export const isEmpty = (name: string): string => `${name} is empty: write it here.`;

/** A line that must be filled. `name` begins a sentence: "The role". */
export const line = (name: string, most = 200) =>
  z
    .string()
    .trim()
    .min(1, isEmpty(name))
    .max(most, `${name} is longer than ${most} characters. Shorten it; nothing of it was lost.`);

/** A line that may be empty, and is null then. */
export const optionalLine = (name: string, most = 200) =>
  z
    .string()
    .trim()
    .max(most, `${name} is longer than ${most} characters. Shorten it; nothing of it was lost.`)
    .default('')
    .transform((text) => text || null);

/** A mail address as far as a form can tell, or null. */
export const optionalEmail = optionalLine('The e-mail').refine(
  (text) => text === null || /^[^\s@?&,;]+@[^\s@?&,;]+$/.test(text),
  'The e-mail is not an address. It looks like anna@example.org; leave it empty if you don’t know it.',
);

/** Text of several lines; empty is ''. Line breaks come as \r\n from a form, and are kept as \n. */
export const words = (name: string, most = 20_000) =>
  z
    .string()
    .transform((text) => text.replace(/\r\n?/g, '\n').trim())
    .pipe(
      z
        .string()
        .max(
          most,
          `${name} is longer than ${most.toLocaleString('en-GB')} characters. Shorten it; nothing of it was lost.`,
        ),
    )
    .default('');

/** Text of several lines that must be filled. */
export const someWords = (name: string, most = 20_000) =>
  words(name, most).pipe(z.string().min(1, isEmpty(name)));

/** A day, or null. */
export const optionalDay = (name: string) =>
  z
    .string()
    .trim()
    .default('')
    .refine((text) => text === '' || isDay(text), `${name} is not a day that exists. Write it as 2026-11-24.`)
    .transform((text) => text || null);

/** An address on the web, or null. Only http and https: a link is opened by a press. */
export const optionalUrl = (name: string) =>
  z
    .string()
    .trim()
    .max(2000, `${name} is longer than 2,000 characters.`)
    .default('')
    .transform((text) => (text && !/^[a-z][a-z0-9+.-]*:/i.test(text) ? `https://${text}` : text))
    .refine(
      (text) => text === '' || (/^https?:\/\//i.test(text) && URL.canParse(text)),
      `${name} is not a web address. It looks like https://example.org/job.`,
    )
    .transform((text) => text || null);

/** What is to be changed, and which version of it the person saw. */
export const seen = { id: z.uuid(), version: z.coerce.number().int().positive() };

/** A tick in a form: there when it is ticked. */
export const tick = z
  .string()
  .optional()
  .transform((value) => value !== undefined && value !== '');
