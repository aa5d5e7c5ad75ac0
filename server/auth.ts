import NextAuth, { AuthError, CredentialsSignin } from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { v7 as newId } from 'uuid';
import { findForSignIn } from '@/db/accounts/reads';
import { openSession } from '@/db/accounts/writes';
import { signInInput } from '@/lib/accounts/input';
import { AppError, type Code } from '@/lib/acts/app-error';
import { addressOf, forgive, tooMany } from './attempts';
import { config } from './config';
import { COOKIE, cookieOptions, newCookie } from './cookie';
import { logError } from './log';
import { hasMail } from './mail/letter';
import { passwordFits } from './passwords';
import { sendDoorAgain } from './sign-up-letters';

const DAYS = 30;

/** A refusal with a code of ours, in the one form that next-auth lets through. */
class Refused extends CredentialsSignin {
  constructor(override readonly code: Code) {
    super();
  }
}

/**
 * next-auth with sessions as rows: its token is our cookie (`user id.secret`) and nothing is signed or encrypted.
 * Its own route is not mounted: sign-in happens in actions only, and pages read the session row themselves.
 */
const { signIn, signOut } = NextAuth(() => ({
  trustHost: true,
  secret: config().AUTH_SECRET,
  pages: { signIn: '/sign-in' },
  session: { strategy: 'jwt', maxAge: DAYS * 86_400 },
  cookies: {
    sessionToken: {
      name: COOKIE,
      options: cookieOptions(),
    },
  },
  jwt: {
    encode: async ({ token }) => String(token?.cookie ?? ''),
    decode: async ({ token }) => (token ? { cookie: token } : null),
  },
  logger: { error: (error) => void (error instanceof CredentialsSignin || logError('sign-in', error)) },
  providers: [Credentials({ credentials: { email: {}, password: {} }, authorize })],
  callbacks: {
    async jwt({ token, user }) {
      if (!user?.id) return token;
      const { value, claim } = newCookie(user.id);
      await openSession({ claim, id: newId(), agent: user.name ?? null, days: DAYS });
      return { cookie: value };
    },
  },
}));

/** Limits and equal work live here, where every way to sign in comes through. */
async function authorize(input: unknown, request: Request) {
  const given = signInInput.safeParse(input);
  if (!given.success) return null;
  const { email, password } = given.data;
  if (await tooMany(email, addressOf(request.headers))) throw new Refused('too-many');
  const user = await findForSignIn(email);
  if (!(await passwordFits(user?.passwordHash, password)) || !user) return null;
  await forgive(email);
  // Without a way to send letters nobody could confirm anything: then a password is enough, as it is for everybody.
  if (user.isUnconfirmed && hasMail()) {
    await sendDoorAgain(email, addressOf(request.headers));
    throw new Refused('look-in-inbox');
  }
  return { id: user.id, name: request.headers.get('user-agent') };
}

/** Signs in and sets the cookie. @returns why not, or undefined. */
export async function enterWith(email: string, password: string): Promise<Code | undefined> {
  try {
    await signIn('credentials', { email, password, redirect: false });
  } catch (error) {
    if (!(error instanceof AuthError)) throw error;
    if (error instanceof Refused) return error.code;
    if (error instanceof CredentialsSignin) return 'wrong-password';
    const cause = (error.cause as { err?: unknown } | undefined)?.err;
    throw cause instanceof AppError ? cause : new AppError('broken', { cause: error });
  }
}

/** Clears the cookie; the row is ended by the caller's write. */
export const leave = () => signOut({ redirect: false });
