import { z } from 'zod';
import { line } from '@/lib/acts/fields';
import { isAddress } from '@/lib/outbox/lines';
import { SECURITIES } from './rules';

/** What the form says about somebody's own mail server. */
export const mailServerInput = z.object({
  host: line('The server', 253)
    .transform((text) => text.toLowerCase().replace(/^\[|\]$/g, ''))
    .refine(
      (text) => /^[\p{L}\p{N}.:-]+$/u.test(text),
      'That is not the name of a server. It looks like smtp.example.org, without anything before or after.',
    ),
  port: z.coerce
    .number('The port is a number, mostly 465 or 587.')
    .int('The port is a whole number, mostly 465 or 587.')
    .min(1, 'The port is a number, mostly 465 or 587.')
    .max(65_535, 'The port is a number up to 65535, mostly 465 or 587.'),
  security: z.enum(SECURITIES, 'Choose how it is kept secret; your provider says which.'),
  username: z
    .string()
    .trim()
    .max(200, 'The user name is longer than 200 characters.')
    .refine((text) => !/\p{Cc}/u.test(text), 'The user name has a character that none can have.')
    .default(''),
  password: z.string().max(500, 'The password is longer than 500 characters.').default(''),
  fromAddress: line('Your address', 254).refine(
    isAddress,
    'Your address is not an address. It looks like anna@example.org.',
  ),
  fromName: z
    .string()
    .trim()
    .max(100, 'Your name is longer than 100 characters. Shorten it; nothing of it was lost.')
    .default(''),
});
export type MailServerGiven = z.output<typeof mailServerInput>;
