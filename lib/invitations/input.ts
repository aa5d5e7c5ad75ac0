import { z } from 'zod';
import { email } from '@/lib/accounts/input';

import { grantFields } from '@/lib/coach-links/input';
import { DAYS, MOST_PLACES, USUAL_DAYS } from './rules';

const days = z.enum(DAYS, 'Choose for how long.').default(USUAL_DAYS).transform(Number);

/** An address, or null. A link for one address opens for that one only. */
const maybeEmail = z.union([z.literal('').transform(() => null), email]).default(null);

/** Whether the link goes by letter or by hand; a letter needs an address. */
const goes = { email: maybeEmail, way: z.enum(['link', 'email']) };

export const inviteSeekerInput = z.object({ ...goes, days });
export const inviteCoachInput = z.object({ ...goes, days, ...grantFields });

export const groupCodeInput = z.object({
  groupId: z.union([z.uuid(), z.literal('').transform(() => null)]).default(null),
  places: z.coerce
    .number('Write for how many people.')
    .int('Write a whole number.')
    .min(1, 'Write for how many people: one at least.')
    .max(MOST_PLACES, `One code lets in ${MOST_PLACES} people at most.`),
  days,
});

/** A list comes as a file or pasted; what a browser sends of no file is empty. */
export const inviteListInput = z.object({
  file: z.union([z.instanceof(File), z.string()]).optional(),
  list: z.string().max(200_000, 'That is too long for 200 addresses.').default(''),
  /** What becomes of the good lines where others are not. */
  rest: z.enum(['good', 'none'], 'Choose what becomes of the rest.').default('none'),
  days,
});

export const withdrawInput = z.object({ id: z.uuid() });

/** The secret in an address, as much of it as arrived. */
export const token = z.string().max(200);
export const declineInput = z.object({ token });
export const codeInput = z.object({
  typed: z.string().trim().min(1, 'Type the code you were given.').max(100),
});
export const acceptSeekerInput = z.object({ token, ...grantFields });
export const acceptCoachInput = z.object({ token });
