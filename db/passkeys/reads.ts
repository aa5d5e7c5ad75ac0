import { asc, eq } from 'drizzle-orm';
import type { OwnScope } from '../scope';
import { asStranger } from '../strangers';
import type { Reading } from '../transaction';
import { passkeys } from './tables';

/** One's own passkeys, oldest first. */
export async function listPasskeys({ scope, db }: Reading<OwnScope>) {
  return db
    .select({
      id: passkeys.id,
      credentialId: passkeys.credentialId,
      name: passkeys.name,
      createdAt: passkeys.createdAt,
      lastUsedAt: passkeys.lastUsedAt,
    })
    .from(passkeys)
    .where(eq(passkeys.userId, scope.owner))
    .orderBy(asc(passkeys.createdAt));
}

/** The passkey that a browser shows, and whose it is. Before sign-in: no scope yet. */
export async function findPasskey(credentialId: string) {
  return asStranger('read only', { credentialId }, async (db) => {
    const [passkey] = await db
      .select({
        userId: passkeys.userId,
        credentialId: passkeys.credentialId,
        publicKey: passkeys.publicKey,
        counter: passkeys.counter,
      })
      .from(passkeys)
      .where(eq(passkeys.credentialId, credentialId));
    return passkey;
  });
}
