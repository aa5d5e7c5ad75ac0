import { v7 as newId } from 'uuid';
import { findForSignIn } from '@/db/accounts/reads';
import { endSessions, openSession, signUp } from '@/db/accounts/writes';
import type { OwnScope } from '@/db/scope';
import { read, write } from '@/db/transaction';
import { dayIn } from '@/lib/time/days';
import { newCookie } from '@/server/cookie';
import { hashPassword, passwordFits } from '@/server/passwords';
import { ownScope } from '@/server/scope';
import { Sentence } from '../sentence';

export interface Account {
  readonly scope: OwnScope;
  /** The day it is for them. */
  readonly today: string;
  /** Ends the session that the command worked in. */
  readonly close: () => Promise<void>;
}

/** Makes an account, or opens the one there is with its password. @throws Sentence when the password is another. */
export async function openAccount(given: { email: string; password: string }): Promise<Account> {
  const { claim } = newCookie(await idOf(given));
  await openSession({ claim, id: newId(), agent: 'npm run seed', days: 1 });
  const scope = ownScope(claim);
  const { session } = await read(scope, () => ({}));
  return {
    scope,
    today: dayIn(session.timeZone, new Date()),
    close: async () => {
      await write(scope, { id: newId(), kind: 'account.sign-out', sent: {} }, (tx) =>
        endSessions(tx, 'this'),
      );
    },
  };
}

async function idOf({ email, password }: { email: string; password: string }): Promise<string> {
  const known = await findForSignIn(email);
  if (!known) {
    const made = await signUp({
      id: newId(),
      email,
      passwordHash: await hashPassword(password),
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    });
    if (made.ok) return made.value.id;
  } else if (await passwordFits(known.passwordHash, password)) return known.id;
  throw new Sentence(`There is an account for ${email} already, and this is not its password.`);
}
