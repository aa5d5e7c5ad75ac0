/** What a one-time link may do. */
export const TOKEN_PURPOSES = ['reset-password', 'verify-email', 'change-email', 'first-sign-in'] as const;
