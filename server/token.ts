import { createHash, randomBytes } from 'node:crypto';

/** The secret of a one-time link: 32 random bytes, base64url. Only its hash is kept. */
export const newToken = () => randomBytes(32).toString('base64url');

/** What a link's secret is found by: SHA-256, base64url. */
export const hashOf = (token: string) => createHash('sha256').update(token).digest('base64url');
