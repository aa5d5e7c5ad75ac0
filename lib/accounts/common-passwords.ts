import { dictionary } from '@zxcvbn-ts/language-common';

/** Nothing shorter is taken anyway. */
export const LEAST_CHARACTERS = 10;

/** The commonest passwords of known leaks, in lower case. For the server alone: the list is no page's to carry. */
const COMMON = new Set(
  dictionary['passwords-common'].map(String).filter((password) => password.length >= LEAST_CHARACTERS),
);

/** The product's own name, once or more, with nothing but digits and signs around it. */
const OWN_NAME = /^\P{L}*(onward\P{L}*)+$/iu;

/**
 * Whether a password is among those that are tried first: the commonest, in whatever letter case; one character over and
 * over; this product's name.
 */
export const isCommon = (password: string): boolean =>
  COMMON.has(password.toLowerCase()) || /^(.)\1*$/su.test(password) || OWN_NAME.test(password);

/** Whether a password is the account's own address, or all of it before the @. `email` is folded. */
export function isOwnAddress(password: string, email: string): boolean {
  const folded = password.trim().toLowerCase();
  return folded === email || folded === email.slice(0, email.lastIndexOf('@'));
}
