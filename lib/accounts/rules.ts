/** What a one-time link may do. */
export const TOKEN_PURPOSES = ['reset-password', 'verify-email', 'change-email', 'first-sign-in'] as const;
export type TokenPurpose = (typeof TOKEN_PURPOSES)[number];

/** Hours for which a link holds. */
export const LINK_HOURS = { 'reset-password': 1, 'change-email': 24, 'verify-email': 24 } as const;
/** Hours that the link of a new account opens: from a letter, and from whoever runs the installation. */
export const CONFIRM_HOURS = 24;
export const FIRST_SIGN_IN_HOURS = 7 * 24;
/** Hours that a sample account lasts. */
export const SAMPLE_HOURS = 24;
