import { customFetch } from 'next-auth';
import type { OIDCConfig } from 'next-auth/providers';
import { z } from 'zod';
import { config } from './config';

/** Milliseconds that a provider may take for an answer: somebody is waiting before a page. */
const PATIENCE_MS = 8000;

/** What a provider says of somebody, as far as it matters here. Some write truth as a word. */
const claimsShape = z.object({
  sub: z.string().min(1),
  email: z.string().optional().catch(undefined),
  email_verified: z
    .union([z.boolean(), z.literal('true').transform(() => true)])
    .optional()
    .catch(undefined),
});
export type Claims = z.output<typeof claimsShape>;

/** The provider's own name; undefined where none is configured. */
export const providerName = (): string | undefined => (config().OIDC_ISSUER ? config().OIDC_NAME : undefined);

/**
 * The one provider, as next-auth knows it: code flow with PKCE, state and nonce, issuer and audience checked by
 * oauth4webapi. What it says of the person is asked of the provider itself, since many put no address into the token.
 */
export function oidcProviders(): OIDCConfig<Record<string, unknown>>[] {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET } = config();
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET) return [];
  return [
    {
      id: 'oidc',
      name: config().OIDC_NAME,
      type: 'oidc',
      issuer: OIDC_ISSUER,
      clientId: OIDC_CLIENT_ID,
      clientSecret: OIDC_CLIENT_SECRET,
      checks: ['pkce', 'state', 'nonce'],
      idToken: false,
      authorization: { params: { scope: 'openid email' } },
      profile: (profile) => ({ id: String(profile.sub) }),
      [customFetch]: (input, init) => fetch(input, { ...init, signal: AbortSignal.timeout(PATIENCE_MS) }),
    },
  ];
}

/**
 * The person, of what the provider answered and the token that it had signed for: an address and whether it is verified
 * belong together, so both are taken from the same of the two.
 * @param idToken already checked by next-auth.
 */
export function claimsOf(profile: unknown, idToken: unknown): Claims | undefined {
  const asked = claimsShape.safeParse(profile).data;
  if (!asked || asked.email) return asked;
  const [, body = ''] = String(idToken ?? '').split('.');
  const signed = claimsShape.safeParse(parsed(Buffer.from(body, 'base64url').toString())).data;
  return signed?.sub === asked.sub ? signed : asked;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
