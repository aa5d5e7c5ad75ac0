import NextAuth, { AuthError, CredentialsSignin, type NextAuthConfig } from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { findForSignIn } from '@/db/accounts/reads';
import { findFactorToPass } from '@/db/second-factors/reads';
import { signInInput } from '@/lib/accounts/input';
import { AppError, type Code } from '@/lib/acts/app-error';
import { addressOf, forgive, tooMany } from './attempts';
import { config } from './config';
import { BROWSER_DAYS, COOKIE, cookieName, cookieOptions, SHARED } from './cookie';
import { askForCode, type Entry, isSharedHere, newSession, settle } from './entry';
import { away, receive } from './identity';
import { ourCookies } from './jar';
import { log, logError } from './log';
import { LOOK } from './look';
import { hasMail } from './mail/letter';
import { claimsOf, oidcProviders } from './oidc';
import { passwordFits } from './passwords';
import { sendDoorAgain } from './sign-up-letters';

/** A refusal with a code of ours, in the one form that next-auth lets through. */
class Refused extends CredentialsSignin {
  constructor(override readonly code: Code) {
    super();
  }
}

/** The password was right, and the account asks for a second step. */
class SecondStep extends Refused {
  constructor(readonly userId: string) {
    super('code-needed');
  }
}

/**
 * next-auth with sessions as rows: its token is our cookie (`user id.secret`) and nothing is signed or encrypted.
 * Of its routes only the one that a provider leads back to is mounted: sign-in happens in actions, and pages read the
 * session row themselves. Where providers lead back to is the configured address, whatever a request's headers say.
 */
const { signIn, handlers } = NextAuth(() => {
  process.env.AUTH_URL = new URL('/api/auth', config().ONWARD_URL).href;
  return settings();
});

const settings = (): NextAuthConfig => ({
  trustHost: true,
  secret: config().AUTH_SECRET,
  pages: { signIn: '/sign-in', error: '/sign-in' },
  session: { strategy: 'jwt', maxAge: BROWSER_DAYS * 86_400 },
  cookies: { sessionToken: { name: cookieName(COOKIE), options: cookieOptions() } },
  jwt: {
    encode: async ({ token }) => String(token?.cookie ?? ''),
    decode: async ({ token }) => (token ? { cookie: token } : null),
  },
  logger: { error: (error) => void (error instanceof CredentialsSignin || logError('sign-in', error)) },
  providers: [
    Credentials({ credentials: { email: {}, password: {}, shared: {} }, authorize }),
    ...oidcProviders(),
  ],
  callbacks: {
    // Whoever comes from a provider is received by us; next-auth opens no session for them, and only leads on.
    async signIn({ account, profile }) {
      if (account?.type === 'credentials') return true;
      const claims = claimsOf(profile, account?.id_token);
      return claims ? receive(String(config().OIDC_ISSUER), claims) : false;
    },
    async jwt({ token, user }) {
      if (!user?.id) return token;
      return { cookie: await newSession(user.id, { shared: user.name === 'shared' }) };
    },
  },
});

/** Limits and equal work live here, where every way to sign in comes through. */
async function authorize(input: unknown, request: Request) {
  const given = signInInput.safeParse(input);
  if (!given.success) return null;
  const { email, password } = given.data;
  const from = addressOf(request.headers);
  if (await tooMany(email, from)) {
    log('sign-in-refused', { code: 'too-many' });
    throw new Refused('too-many');
  }
  const user = await findForSignIn(email);
  if (!(await passwordFits(user?.passwordHash, password)) || !user) {
    log('sign-in-refused', { code: 'wrong-password', account: user?.id });
    return null;
  }
  await forgive(email, from);
  // Without a way to send letters nobody could confirm anything: then a password is enough, as it is for everybody.
  if (user.isUnconfirmed && hasMail()) {
    await sendDoorAgain(email, from);
    throw new Refused('look-in-inbox');
  }
  if (await findFactorToPass(user.id)) throw new SecondStep(user.id);
  return { id: user.id, name: (input as { shared?: string }).shared ? 'shared' : null };
}

/**
 * Signs in by password and sets the cookie. An account with a second step gets no session yet: this leads to the page
 * that asks for the code, or answers 'code-needed' where the form asks for it itself.
 * @returns why not, or undefined.
 */
export async function enterWith(
  email: string,
  password: string,
  given: Entry = {},
): Promise<Code | undefined> {
  // Where nothing was said, what was said here before holds.
  const shared = given.shared ?? (await isSharedHere());
  const entry = { ...given, shared };
  try {
    await signIn('credentials', { email, password, shared: shared ? 'yes' : '', redirect: false });
  } catch (error) {
    if (!(error instanceof AuthError)) throw error;
    if (error instanceof SecondStep) return askForCode(error.userId, entry);
    if (error instanceof Refused) return error.code;
    if (error instanceof CredentialsSignin) return 'wrong-password';
    const cause = (error.cause as { err?: unknown } | undefined)?.err;
    throw cause instanceof AppError ? cause : new AppError('broken', { cause: error });
  }
  await settle({ shared });
  return undefined;
}

/** Begins a sign-in at the provider: the way there is kept for the page that leads on. @returns why not, or undefined. */
export async function beginAtProvider({ next, shared = false }: Entry): Promise<Code | undefined> {
  const url: string = await signIn('oidc', { redirect: false, redirectTo: '/' }).catch((error) => {
    if (!(error instanceof AuthError)) throw error;
    return '/sign-in';
  });
  // Whatever went wrong was logged, and led to our own page.
  if (new URL(url, config().ONWARD_URL).origin === new URL(config().ONWARD_URL).origin)
    return 'provider-silent';
  await away.put({ next, shared, url });
  return undefined;
}

/** Where a provider leads back to. */
export const backFromProvider = (request: Request): Promise<Response> => handlers.GET(request as never);

/**
 * Takes everything of theirs out of the browser; the row is ended by the caller's write. How pages look stays, but not
 * on a shared computer.
 */
export async function leave(): Promise<void> {
  const jar = await ourCookies();
  jar.dropAll(jar.has(SHARED) ? [] : [LOOK]);
}
