import { z } from 'zod';
import { signInInput, signUpInput } from '../accounts/input';

/** The password of the account that somebody at a provider is to be linked to; the address is the provider's word. */
export const linkPasswordInput = signInInput.pick({ password: true });

/** The wish for a new account, with the browser's time zone. */
export const newLinkedInput = signUpInput.pick({ timeZone: true });

export const unlinkInput = z.object({ id: z.uuid() });
