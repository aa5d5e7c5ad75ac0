import { v7 as newId } from 'uuid';
import type { LinkGiven } from '@/db/login-tokens/writes';
import { LINK_HOURS } from '@/lib/accounts/rules';
import { hashOf, newToken } from './token';

/**
 * A new one-time link for the letter that brings it, and the row it is known by.
 * @param email the address that the letter goes to; null when it is handed over by a person.
 */
export function newLink(
  purpose: keyof typeof LINK_HOURS,
  email: string | null,
): { token: string; link: LinkGiven } {
  const token = newToken();
  return {
    token,
    link: { id: newId(), tokenHash: hashOf(token), purpose, email, hours: LINK_HOURS[purpose] },
  };
}
