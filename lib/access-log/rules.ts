/** Lines of an access log: a coach looked, a coach did something, or the seeker changed what may be seen. */
export const ACCESS_KINDS = ['looked', 'did', 'consent'] as const;
export type AccessKind = (typeof ACCESS_KINDS)[number];

/** What a seeker decided about a link. */
export const CONSENTS = ['given', 'changed', 'ended', 'ended-by-coach', 'shown', 'taken-back'] as const;
export type Consent = (typeof CONSENTS)[number];
